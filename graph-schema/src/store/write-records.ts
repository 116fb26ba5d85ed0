import * as z from 'zod';
import type { RecordDraft } from '../claims/record-draft.ts';
import type { Said } from '../claims/said.ts';
import { createClaims, retractClaims } from '../cypher/load-claims.ts';
import { createEntities, findEntities } from '../cypher/load-entities.ts';
import { createRecords, findVersions, retractRecords } from '../cypher/load-records.ts';
import { foldRecord, type FoldedClaim, type Survivors } from '../fold/index.ts';
import type { Ids } from '../ids/index.ts';
import type { KindLabel } from '../kinds/index.ts';
import { groupClaims, type ClaimToWrite } from './claim-groups.ts';
import { WriteConflict } from './failures.ts';
import { recordRows } from './record-rows.ts';
import { resolveVersions, type KnownRecord, type Resolution } from './resolve-versions.ts';
import type { StoreTools } from './run.ts';
import { storedRecord } from './stored-record.ts';

/** What a batch of drafts became, and what has to be stamped with the revision. */
export interface WrittenRecords {
  readonly resolutions: readonly Resolution[];
  /** Internal ids of the records made or withdrawn; empty when nothing changed. */
  readonly changed: readonly number[];
  readonly created: { readonly records: number; readonly entities: number; readonly claims: number };
}

type Ends = Map<string, number>;

const pairs = z.tuple([z.object({ found: z.array(z.tuple([z.string(), z.number()])) })]);
const versions = z.tuple([
  z.object({
    known: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.boolean()])),
  }),
]);

/**
 * Writes drafts: looks up in this very transaction what is there, makes the new records with their entities and claims exactly
 * as the fold derives them, and withdraws what newer versions replace. Same payloads change nothing. Statements are sent
 * without waiting for one another where they do not need each other's answer; entities and records come first, so that
 * a second writer of the same thing waits there and not with a batch of claims written for nothing.
 * @param at the time of recording: milliseconds since 1970-01-01 UTC.
 */
export async function writeRecords(
  tools: StoreTools,
  { drafts, ids, moved, at }: { drafts: readonly RecordDraft[]; ids: Ids; moved: Survivors; at: number },
): Promise<WrittenRecords> {
  if (drafts.length === 0) return { resolutions: [], changed: [], created: { records: 0, entities: 0, claims: 0 } };
  const [known, found] = await Promise.all([readVersions(tools, drafts), readEntities(tools, drafts, moved)]);
  const { resolutions, superseded } = resolveVersions(drafts, known, ids);

  const fresh = resolutions.filter((resolution) => resolution.outcome === 'new');
  const absent = new Map<KindLabel, Set<string>>();
  const folds = fresh.map((resolution) => {
    const folded = foldRecord(resolution.id, resolution.draft.said, ids, moved);
    for (const [id, kind] of folded.entities) {
      if (!found.has(id)) absent.set(kind, (absent.get(kind) ?? new Set()).add(id));
    }
    return { resolution, claims: folded.claims };
  });

  const stored = fresh.map((resolution) => storedRecord(resolution, at, tools));
  const [entities, records, withdrawn] = await Promise.all([
    makeEntities(tools, absent),
    stored.length === 0 ? [] : idPairs(tools.run(createRecords, { ...recordRows(stored, tools.integer) })),
    withdraw(tools, superseded, ids, moved, at),
  ]);
  for (const [id, node] of entities) found.set(id, node);
  const recordNodes: Ends = new Map(records);

  const toWrite = folds.flatMap(({ resolution, claims }) => {
    const start = recordNodes.get(resolution.id);
    const time = resolution.standing ? { recordedAt: at } : { recordedAt: at, retractedAt: at };
    return claims.map((claim): ClaimToWrite => {
      const from = claim.type === 'DESCRIBES' ? start : found.get(claim.from);
      const to = found.get(claim.to);
      if (from === undefined || to === undefined) throw new WriteConflict(`The end of a ${claim.type} is not there`);
      return { claim, record: resolution.id, time, from, to };
    });
  });
  await makeClaims(tools, toWrite);
  return {
    resolutions,
    changed: [...records.map(([, node]) => node), ...withdrawn],
    created: { records: records.length, entities: entities.length, claims: toWrite.length },
  };
}

async function readVersions({ run }: StoreTools, drafts: readonly RecordDraft[]): Promise<KnownRecord[]> {
  const references = new Map(drafts.map(({ source, ref }) => [`${source} ${ref}`, [source, ref]]));
  const [{ known }] = versions.parse(await run(findVersions, { references: [...references.values()] }));
  return known.map(([id, source, ref, version, rawHash, standing]) => ({
    id,
    source,
    ref,
    version,
    rawHash,
    standing,
  }));
}

async function readEntities({ run }: StoreTools, drafts: readonly RecordDraft[], moved: Survivors): Promise<Ends> {
  const wanted = new Set<string>();
  for (const { said } of drafts) {
    for (const { id } of said.mentions) {
      wanted.add(id);
      const survivor = moved.get(id);
      if (survivor !== undefined) wanted.add(survivor);
    }
  }
  return new Map(await idPairs(run(findEntities, { ids: [...wanted] })));
}

/** Kinds and ids in one fixed order: two writers that make the same entities wait for, and never block, each other. */
async function makeEntities({ run }: StoreTools, absent: ReadonlyMap<KindLabel, ReadonlySet<string>>) {
  const made = await Promise.all(
    [...absent]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, ids]) => idPairs(run(createEntities(kind), { ids: [...ids].toSorted() }))),
  );
  return made.flat();
}

async function makeClaims(tools: StoreTools, claims: readonly ClaimToWrite[]): Promise<void> {
  if (claims.length === 0) return;
  await counted(tools.run(createClaims, { ...groupClaims(claims, tools) }), claims.length, 'claims');
}

/** Withdraws records together with their claims, which are found by the ids that the fold of their `said` gives. */
async function withdraw(
  tools: StoreTools,
  records: readonly { readonly id: string }[],
  ids: Ids,
  moved: Survivors,
  at: number,
): Promise<number[]> {
  if (records.length === 0) return [];
  const { said } = z
    .tuple([z.object({ said: z.array(z.tuple([z.string(), z.string()])) })])
    .parse(await tools.run(readSaid, { ids: records.map(({ id }) => id) }))[0];
  return retractRecordsWithClaims(tools, { said, ids, moved, at });
}

const readSaid = `
  UNWIND $ids AS id
  MATCH (record:Record {id: id})
  RETURN collect([record.id, record.said]) AS said
`;

/**
 * Withdraws standing records and all their claims with one time. Answers the internal ids of the records.
 * @param said for each record its id and its `said` as stored.
 */
export async function retractRecordsWithClaims(
  tools: StoreTools,
  { said, ids, moved, at }: { said: readonly (readonly [string, string])[]; ids: Ids; moved: Survivors; at: number },
): Promise<number[]> {
  const claims = new Map<FoldedClaim['type'], string[]>();
  for (const [id, text] of said) {
    // Written by this program from a `Said`; parsing it again with a schema would cost more than all the rest.
    for (const claim of foldRecord(id, JSON.parse(text) as Said, ids, moved).claims) {
      const ofType = claims.get(claim.type);
      if (ofType === undefined) claims.set(claim.type, [claim.id]);
      else ofType.push(claim.id);
    }
  }
  const time = tools.integer(at);
  const [records] = await Promise.all([
    idPairs(tools.run(retractRecords, { ids: said.map(([id]) => id).toSorted(), at: time })),
    ...[...claims]
      .toSorted(byType)
      .map(([type, ofType]) =>
        counted(tools.run(retractClaims(type), { ids: ofType.toSorted(), at: time }), ofType.length, type),
      ),
  ]);
  if (records.length !== said.length) throw new WriteConflict('A record was withdrawn by somebody else meanwhile');
  return records.map(([, node]) => node);
}

function byType([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

async function idPairs(answer: ReturnType<StoreTools['run']>): Promise<[string, number][]> {
  return pairs.parse(await answer)[0].found;
}

async function counted(answer: ReturnType<StoreTools['run']>, sent: number, type: string): Promise<void> {
  const { written } = z.tuple([z.object({ written: z.int() })]).parse(await answer)[0];
  if (written !== sent) throw new WriteConflict(`${written} of ${sent} ${type} could be written`);
}
