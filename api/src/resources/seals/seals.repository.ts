import * as z from 'zod';
import type { Ids } from '@corridor/graph-schema/ids';
import { sealedCompartment } from '@corridor/graph-schema/policy';
import {
  nextWorkRevision,
  readRevision,
  restampRecord,
  sealRecord,
  spokenSince,
  stampRevision,
  waitForWriters,
  type StoreTools,
} from '@corridor/graph-schema/store';

/** What is sealed or unsealed, by whom and why. */
export interface SealChange {
  readonly agency: string;
  /** Home ids of the person. */
  readonly homes: readonly string[];
  readonly by: string;
  readonly reason: string;
  readonly at: number;
}

/** Records of an agency that speak of a person, by the home id that each names. */
type Spoken = readonly { readonly record: string; readonly home: string }[];

/**
 * Seals a person inside a transaction: the graph's lock first, so that no chunk that does not know of the seal commits
 * after it; every record of the agency that speaks of the person is narrowed; the revision last, which it answers. Answers nothing where
 * the agency has sealed the person already.
 * @param change `spoken` as it was at revision `known`; what was written since is looked up here.
 */
export async function sealPerson(
  tools: StoreTools,
  change: SealChange & { readonly spoken: Spoken; readonly known: number },
  ids: Ids,
): Promise<number | undefined> {
  const { agency, by, at, known } = change;
  await waitForWriters(tools);
  const seen = await readRevision(tools);
  const since = await spokenSince(tools, { agency, homes: change.homes, revision: known });
  const spoken = [...new Map([...change.spoken, ...since].map((one) => [`${one.record} ${one.home}`, one])).values()];
  const homes = [...new Set(spoken.map(({ home }) => home))].sort();
  if ((await sealedAmong(tools, agency, homes)).length > 0) return undefined;
  await writeSeals(tools, { ...change, homes }, ids);
  const nodes = new Set<number>();
  for (const { record, home } of spoken)
    for (const node of await sealRecord(tools, { record, seal: { home, agency }, by, at }, ids)) nodes.add(node);
  return await stampRevision(tools, [...nodes], seen);
}

async function writeSeals(tools: StoreTools, { agency, homes, by, reason, at }: SealChange, ids: Ids): Promise<void> {
  await tools.run(
    `
    UNWIND $rows AS row
    CREATE (seal:PersonSeal {id: row.id, home: row.home, agency: $agency, by: $by, reason: $reason, at: $at, rev: $rev})
  `,
    {
      rows: homes.map((home) => ({ id: ids.other('seal', agency, home, String(at)), home })),
      agency,
      by,
      reason,
      at: tools.integer(at),
      rev: tools.integer(await nextWorkRevision(tools)),
    },
  );
}

/** Takes the seals of a person off inside a transaction; records that speak of another sealed person stay narrowed. */
export async function unsealPerson(
  tools: StoreTools,
  { agency, homes, by, reason, at }: SealChange,
  ids: Ids,
): Promise<{ rev: number; records: number }> {
  await waitForWriters(tools);
  const seen = await readRevision(tools);
  await tools.run(
    'MATCH (seal:PersonSeal {agency: $agency}) WHERE seal.home IN $homes AND seal.endedAt IS NULL SET seal.endedAt = $at, seal.endedBy = $by, seal.endReason = $reason, seal.rev = $rev',
    { agency, homes, by, reason, at: tools.integer(at), rev: tools.integer(await nextWorkRevision(tools)) },
  );
  const rows = await tools.run(
    `
    MATCH (one:Dissemination)
    WHERE one.seal IN $homes AND one.compartment = $compartment AND one.revokedAt IS NULL
    SET one.revokedAt = $at, one.revokedBy = $by, one.revokeReason = $reason
    RETURN id(one) AS node, one.record AS record
  `,
    { homes, compartment: sealedCompartment(agency), at: tools.integer(at), by, reason },
  );
  const revoked = z.array(z.object({ node: z.int(), record: z.string() })).parse(rows);
  const nodes = new Set(revoked.map(({ node }) => node));
  const records = new Set(revoked.map(({ record }) => record));
  for (const record of records) nodes.add(await restampRecord(tools, record, ids));
  return { rev: await stampRevision(tools, [...nodes], seen), records: records.size };
}

/** Which of some home ids an agency has sealed. */
export async function sealedAmong(
  { run }: Pick<StoreTools, 'run'>,
  agency: string,
  homes: readonly string[],
): Promise<string[]> {
  const rows = await run(
    'MATCH (seal:PersonSeal {agency: $agency}) WHERE seal.home IN $homes AND seal.endedAt IS NULL RETURN seal.home AS home',
    { agency, homes },
  );
  return z
    .array(z.object({ home: z.string() }))
    .parse(rows)
    .map(({ home }) => home);
}

const listed = z.object({ home: z.string(), by: z.string().nullable(), reason: z.string(), at: z.number() });
const LIMIT = 500;

/** The seals of an agency that stand, by home ids, the newest first. */
export async function listSeals(
  { run, integer }: Pick<StoreTools, 'run' | 'integer'>,
  agency: string,
): Promise<z.infer<typeof listed>[]> {
  const rows = await run(
    `
    MATCH (seal:PersonSeal {agency: $agency})
    WHERE seal.endedAt IS NULL
    OPTIONAL MATCH (user:User {id: seal.by})
    RETURN seal.home AS home, user.account AS by, seal.reason AS reason, seal.at AS at
    ORDER BY at DESC, home LIMIT $limit
  `,
    { agency, limit: integer(LIMIT) },
  );
  return z.array(listed).parse(rows);
}
