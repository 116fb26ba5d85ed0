import * as z from 'zod';
import type { RecordDraft } from '../claims/record-draft.ts';
import { createClaims } from '../cypher/load-claims.ts';
import { createEntities, findEntities, mergeEntities } from '../cypher/load-entities.ts';
import { createRecords, findVersions } from '../cypher/load-records.ts';
import { foldRecord, type FoldedClaim, type Survivors } from '../fold/index.ts';
import type { Ids } from '../ids/index.ts';
import type { KindLabel } from '../kinds/index.ts';
import { isNoMoreGuarded } from '../policy/no-more-guarded.ts';
import { counted, idPairs } from './answers.ts';
import { groupClaims, type ClaimToWrite } from './claim-groups.ts';
import type { MakingTurn } from './entities-underway.ts';
import { WriteConflict } from './failures.ts';
import { readPolicyTokens } from './disseminations.ts';
import { recordRows } from './record-rows.ts';
import { withdrawRecords } from './retract-records.ts';
import { resolveVersions, type KnownRecord, type Resolution, type TellsNothing } from './resolve-versions.ts';
import type { StoreTools } from './run.ts';
import { storedRecord } from './stored-record.ts';

/** What a batch of drafts became, and what has to be stamped with the revision. */
export interface WrittenRecords {
  readonly resolutions: readonly Resolution[];
  /** Internal ids of the records made or withdrawn; empty when nothing changed. */
  readonly changed: readonly number[];
}

type Ends = Map<string, number>;

const versions = z.tuple([
  z.object({
    known: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.boolean(), z.string()])),
  }),
]);

/** What is written, and under which circumstances. */
export interface RecordsToWrite {
  readonly drafts: readonly RecordDraft[];
  readonly ids: Ids;
  readonly moved: Survivors;
  /** Time of recording: milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  /** Among what other transactions of this process make at the same time; absent where there are none. */
  readonly turn?: MakingTurn;
}

/**
 * Writes drafts, whose tokens are in the store: looks up in this very transaction what is there, makes the new records with their entities and claims exactly
 * as the fold derives them, and withdraws what newer versions replace. Same payloads change nothing. Statements are sent
 * without waiting for one another where they do not need each other's answer. What another transaction is making comes last,
 * with the claims that end there.
 */
export async function writeRecords(
  tools: StoreTools,
  { drafts, ids, moved, at, turn }: RecordsToWrite,
): Promise<WrittenRecords> {
  if (drafts.length === 0) return { resolutions: [], changed: [] };
  const named = entitiesNamed(drafts, moved);
  // Before they are looked up: what nobody else made until then, and nobody may from now on, is there or is to be made here.
  const own = turn?.take(named) ?? named;
  const [known, found] = await Promise.all([readVersions(tools, drafts), readEntities(tools, named)]);
  const { resolutions, superseded } = resolveVersions(drafts, known, ids, await readTellsNothing(tools, drafts, known));
  const fresh = resolutions.filter((resolution) => resolution.outcome === 'new');
  const folds = fresh.map((resolution) => ({
    resolution,
    ...foldRecord(resolution.id, resolution.draft.said, ids, moved),
  }));
  const absent = new Map(folds.flatMap(({ entities }) => [...entities]).filter(([id]) => !found.has(id)));

  const stored = fresh.map((resolution) => storedRecord(resolution, at, tools));
  const [made, records, withdrawn] = await Promise.all([
    makeEntities(tools, absent, (id) => own.has(id), createEntities),
    stored.length === 0 ? [] : idPairs(tools.run(createRecords, { ...recordRows(stored, tools.integer) })),
    withdrawRecords(tools, superseded, ids, moved, at),
  ]);
  for (const [id, node] of made) found.set(id, node);
  const recordNodes: Ends = new Map(records);

  const claims = claimsOf(folds, recordNodes, at);
  const isReady = ({ claim }: UnboundClaim) =>
    found.has(claim.to) && (claim.type === 'DESCRIBES' || found.has(claim.from));
  const [ready, waiting] = [claims.filter(isReady), claims.filter((claim) => !isReady(claim))];
  const [, awaited] = await Promise.all([
    makeClaims(tools, ready, found),
    makeEntities(tools, absent, (id) => !own.has(id), mergeEntities),
  ]);
  await makeClaims(tools, waiting, new Map([...found, ...awaited]));
  return { resolutions, changed: [...records.map(([, node]) => node), ...withdrawn] };
}

/** A claim to be written whose ends are not yet bound, with the internal id of its record. */
interface UnboundClaim extends Pick<ClaimToWrite, 'claim' | 'record' | 'time'> {
  readonly recordNode: number | undefined;
}

interface FoldedResolution {
  readonly resolution: Extract<Resolution, { outcome: 'new' }>;
  readonly claims: readonly FoldedClaim[];
}

function claimsOf(folds: readonly FoldedResolution[], recordNodes: Ends, at: number): UnboundClaim[] {
  return folds.flatMap(({ resolution: { id, standing }, claims }) => {
    const recordNode = recordNodes.get(id);
    const time = standing ? { recordedAt: at } : { recordedAt: at, retractedAt: at };
    return claims.map((claim) => ({ claim, record: id, time, recordNode }));
  });
}

async function readVersions({ run }: StoreTools, drafts: readonly RecordDraft[]): Promise<KnownRecord[]> {
  const references = new Map(drafts.map(({ source, ref }) => [`${source} ${ref}`, [source, ref]]));
  const [{ known }] = versions.parse(await run(findVersions, { references: [...references.values()] }));
  return known.map(([id, source, ref, version, rawHash, standing, token]) => ({
    id,
    source,
    ref,
    version,
    rawHash,
    standing,
    token,
  }));
}

/** Which handling tells nothing of which; what the store does not know tells of everything. One look-up where handling differs. */
async function readTellsNothing(
  tools: StoreTools,
  drafts: readonly RecordDraft[],
  known: readonly KnownRecord[],
): Promise<TellsNothing> {
  const named = new Set([...drafts, ...known].map(({ token }) => token));
  if (named.size < 2) return () => false;
  const tokens = await readPolicyTokens(tools, [...named]);
  return (token, other) => {
    const [first, second] = [tokens.get(token), tokens.get(other)];
    return first !== undefined && second !== undefined && isNoMoreGuarded(first, second);
  };
}

function entitiesNamed(drafts: readonly RecordDraft[], moved: Survivors): Set<string> {
  const named = new Set<string>();
  for (const { said } of drafts) {
    for (const { id } of said.mentions) {
      named.add(id);
      const survivor = moved.get(id);
      if (survivor !== undefined) named.add(survivor);
    }
  }
  return named;
}

async function readEntities({ run }: StoreTools, named: ReadonlySet<string>): Promise<Ends> {
  return new Map(await idPairs(run(findEntities, { ids: [...named] })));
}

/** Kinds and ids in one fixed order: two writers that make the same entities wait for, and never block, each other. */
async function makeEntities(
  { run }: StoreTools,
  absent: ReadonlyMap<string, KindLabel>,
  isWanted: (id: string) => boolean,
  statement: (kind: KindLabel) => string,
) {
  const ofKinds = Map.groupBy(
    [...absent].filter(([id]) => isWanted(id)),
    ([, kind]) => kind,
  );
  const made = await Promise.all(
    [...ofKinds]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, pairsOfKind]) => idPairs(run(statement(kind), { ids: pairsOfKind.map(([id]) => id).toSorted() }))),
  );
  return made.flat();
}

async function makeClaims(tools: StoreTools, claims: readonly UnboundClaim[], ends: Ends): Promise<void> {
  if (claims.length === 0) return;
  const toWrite = claims.map(({ claim, record, time, recordNode }): ClaimToWrite => {
    const [from, to] = [claim.type === 'DESCRIBES' ? recordNode : ends.get(claim.from), ends.get(claim.to)];
    if (from === undefined || to === undefined) throw new WriteConflict(`The end of a ${claim.type} is not there`);
    return { claim, record, time, from, to };
  });
  await counted(tools.run(createClaims, { ...groupClaims(toWrite, tools) }), claims.length, 'claims');
}
