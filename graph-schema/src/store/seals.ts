import * as z from 'zod';
import type { Said } from '../claims/said.ts';
import type { Ids } from '../ids/index.ts';
import { sealedCompartment } from '../policy/sealed.ts';
import { readPolicyTokens, restampRecord } from './disseminations.ts';
import type { StoreTools } from './run.ts';
import { waitForWriters } from './withdraw-import.ts';
import type { WrittenRecords } from './write-records.ts';

/** A person whom an agency has sealed, by one home id. */
export interface Seal {
  readonly home: string;
  readonly agency: string;
}

const sealRow = z.object({ home: z.string(), agency: z.string() });
const nodeRow = z.tuple([z.object({ node: z.int() })]);

/** The seals that stand, of all agencies. There are few. */
export async function readSeals({ run }: Pick<StoreTools, 'run'>): Promise<Seal[]> {
  const rows = await run(
    'MATCH (seal:PersonSeal) WHERE seal.endedAt IS NULL RETURN seal.home AS home, seal.agency AS agency ORDER BY home, agency',
  );
  return z.array(sealRow).parse(rows);
}

/**
 * Puts a record under a seal: a dissemination that narrows. Under the lock of the graph's revision; the nodes that it
 * answers are stamped by the caller.
 */
export async function sealRecord(
  tools: StoreTools,
  { record, seal, by, at }: { record: string; seal: Seal; by: string; at: number },
  ids: Ids,
): Promise<number[]> {
  const rows = await tools.run(
    `
    MATCH (record:Record {id: $record})
    CREATE (one:Dissemination {id: $id, record: $record, compartment: $compartment, seal: $home, basis: 'sealed',
      proposedBy: $by, at: $at})-[:OF_RECORD]->(record)
    RETURN id(one) AS node
  `,
    {
      id: ids.other('seal', seal.agency, seal.home, record, String(at)),
      record,
      compartment: sealedCompartment(seal.agency),
      home: seal.home,
      by,
      at: tools.integer(at),
    },
  );
  return [nodeRow.parse(rows)[0].node, await restampRecord(tools, record, ids)];
}

/**
 * Puts under their seals what was just written about sealed persons: the last before the stamping. Answers further nodes to
 * stamp; mostly none.
 */
export async function sealWritten(
  tools: StoreTools,
  { resolutions }: Pick<WrittenRecords, 'resolutions'>,
  { ids, at }: { ids: Ids; at: number },
): Promise<number[]> {
  // Whoever seals holds the same lock to the end: either their seal is seen here, or they see these records.
  const [, standing] = await Promise.all([waitForWriters(tools), readSeals(tools)]);
  const seals = Map.groupBy(standing, ({ home }) => home);
  if (seals.size === 0) return [];
  const spoken = resolutions
    .filter(({ outcome }) => outcome === 'new')
    .flatMap(({ id, draft }) => sealsIn(draft.said, seals).map((seal) => ({ record: id, token: draft.token, seal })));
  if (spoken.length === 0) return [];
  const tokens = await readPolicyTokens(tools, [...new Set(spoken.map(({ token }) => token))]);
  const nodes: number[] = [];
  for (const { record, token, seal } of spoken) {
    if (tokens.get(token)?.originator !== seal.agency) continue;
    nodes.push(...(await sealRecord(tools, { record, seal, by: 'seal', at }, ids)));
  }
  return nodes;
}

const spokenRow = z.object({ record: z.string(), said: z.string(), token: z.string() });

/**
 * Which records of an agency written or changed after a revision speak of some home ids. Under the lock of the graph's
 * revision, so that none is missed that is written by then.
 */
export async function spokenSince(
  tools: StoreTools,
  { agency, homes, revision }: { agency: string; homes: readonly string[]; revision: number },
): Promise<{ record: string; home: string }[]> {
  const rows = await tools.run(
    `
    MATCH (record:Record)
    WHERE record.rev > $revision AND any(home IN $homes WHERE record.said CONTAINS home)
    RETURN record.id AS record, record.said AS said, record.token AS token
  `,
    { homes, revision: tools.integer(revision) },
  );
  const found = z.array(spokenRow).parse(rows);
  const tokens = await readPolicyTokens(tools, [...new Set(found.map(({ token }) => token))]);
  const named = new Set(homes);
  return found
    .filter(({ token }) => tokens.get(token)?.originator === agency)
    .flatMap(({ record, said }) =>
      // Written by this program from a `Said`.
      (JSON.parse(said) as Said).mentions.filter(({ id }) => named.has(id)).map(({ id }) => ({ record, home: id })),
    );
}

function sealsIn({ mentions }: Said, seals: ReadonlyMap<string, readonly Seal[]>): Seal[] {
  return mentions.flatMap(({ id }) => seals.get(id) ?? []);
}
