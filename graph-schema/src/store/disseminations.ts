import * as z from 'zod';
import type { Said } from '../claims/said.ts';
import { restampClaims } from '../cypher/load-claims.ts';
import { stampsOf, stampSaid, tokensOfSaid, type FoldDissemination, type Stamps } from '../fold/dissemination.ts';
import { foldRecord, type FoldedClaim } from '../fold/fold-record.ts';
import type { Ids } from '../ids/index.ts';
import { policyTokenSchema, type PolicyToken } from '../policy/policy-token.ts';
import { WriteConflict } from './failures.ts';
import { writeTokens } from './policy-tokens.ts';
import type { StoreTools } from './run.ts';

const row = z.object({
  id: z.string(),
  record: z.string(),
  recipient: z.string().nullable(),
  takenFrom: z.string().nullable(),
  level: z.int().nullable(),
  compartment: z.string().nullable(),
  at: z.number(),
  revokedAt: z.number().nullable(),
});

/** Disseminations of some records, or of all; the withdrawn ones too. */
export async function readDisseminations(
  { run }: Pick<StoreTools, 'run'>,
  records?: readonly string[],
): Promise<FoldDissemination[]> {
  const rows = await run(
    `
    MATCH (dissemination:Dissemination)
    WHERE $records IS NULL OR dissemination.record IN $records
    RETURN dissemination.id AS id, dissemination.record AS record, dissemination.recipient AS recipient,
      dissemination.takenFrom AS takenFrom, dissemination.level AS level, dissemination.compartment AS compartment, dissemination.at AS at, dissemination.revokedAt AS revokedAt
    ORDER BY at, id
  `,
    { records: records ?? null },
  );
  return z
    .array(row)
    .parse(rows)
    .map(({ id, record, recipient, takenFrom, level, compartment, at, revokedAt }) => ({
      id,
      record,
      ...(recipient === null ? {} : { recipient }),
      ...(takenFrom === null ? {} : { takenFrom }),
      ...(level === null ? {} : { level }),
      ...(compartment === null ? {} : { compartment }),
      at,
      ...(revokedAt === null ? {} : { revokedAt }),
    }));
}

const tokenRow = z.object({ id: z.string(), token: z.looseObject(policyTokenSchema.shape) });

/** Policy tokens by their ids; all of them when none are named. */
export async function readPolicyTokens(
  { run }: Pick<StoreTools, 'run'>,
  ids?: readonly string[],
): Promise<Map<string, PolicyToken>> {
  const rows = await run(
    `
    MATCH (token:PolicyToken)
    WHERE $ids IS NULL OR token.id IN $ids
    RETURN token.id AS id, properties(token) AS token
  `,
    { ids: ids ?? null },
  );
  return new Map(
    z
      .array(tokenRow)
      .parse(rows)
      .map(({ id, token: { id: _id, ...token } }) => [id, policyTokenSchema.parse(token)]),
  );
}

const recordRow = z.tuple([
  z.object({
    node: z.int(),
    said: z.string(),
    token: z.string(),
    base: z.string().nullable(),
    stamps: z.string().nullable(),
  }),
]);

/**
 * Brings the tokens of a record and of all its claims in step with the disseminations that stand, in one transaction.
 * The record keeps the token that it came with as `baseToken`, and the change as `stamps`, for readers of revisions.
 * Under the lock of the graph's revision only. Answers the record's internal id, for stamping.
 */
export async function restampRecord(tools: StoreTools, record: string, ids: Ids): Promise<number> {
  const rows = await tools.run(
    `
    MATCH (record:Record {id: $record})
    RETURN id(record) AS node, record.said AS said, record.token AS token, record.baseToken AS base, record.stamps AS stamps
  `,
    { record },
  );
  const [{ node, said: text, token, base, stamps: before }] = recordRow.parse(rows);
  const said = JSON.parse(text) as Said;
  const ownBase = base ?? token;
  const bases = tokensOfSaid(said, ownBase);
  const known = await readPolicyTokens(tools, [...bases]);
  const { stamps, tokens } = stampsOf(bases, await readDisseminations(tools, [record]), (id) => known.get(id), ids);
  await writeTokens(
    tools,
    [...tokens].map(([id, one]) => ({ id, ...one })),
  );
  await moveClaims(tools, { record, said, ids, before: parseStamps(before), after: stamps });
  await tools.run(
    `
    MATCH (record:Record {id: $record})
    SET record.token = $token, record.baseToken = $base, record.stamps = $stamps
  `,
    {
      record,
      token: stamps.get(ownBase) ?? ownBase,
      base: stamps.size === 0 ? null : ownBase,
      stamps: stamps.size === 0 ? null : JSON.stringify(Object.fromEntries(stamps)),
    },
  );
  return node;
}

/** What records said under the disseminations that stand, for deriving the graph anew: read once, then pure. */
export async function readStamper(
  tools: Pick<StoreTools, 'run'>,
  ids: Ids,
): Promise<(record: string, said: Said) => Said> {
  const all = Map.groupBy(await readDisseminations(tools), ({ record }) => record);
  const known = all.size === 0 ? new Map<string, PolicyToken>() : await readPolicyTokens(tools);
  return (record, said) => {
    const own = all.get(record);
    if (own === undefined) return said;
    return stampSaid(said, stampsOf(tokensOfSaid(said, said.token), own, (id) => known.get(id), ids).stamps);
  };
}

/** The stamps of a record as stored; undefined where it stands as it came. */
export function parseStamps(text: unknown): Stamps | undefined {
  if (typeof text !== 'string') return undefined;
  return new Map(Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(text))));
}

async function moveClaims(
  tools: StoreTools,
  change: { record: string; said: Said; ids: Ids; before: Stamps | undefined; after: Stamps },
): Promise<void> {
  const { record, said, ids, before, after } = change;
  const old = foldRecord(record, stampSaid(said, before), ids, new Map()).claims;
  const now = foldRecord(record, stampSaid(said, after), ids, new Map()).claims;
  const moved = new Map<FoldedClaim['type'], { id: string; token: string }[]>();
  now.forEach(({ id, type, token }, at) => {
    if (old[at]?.token === token) return;
    moved.set(type, [...(moved.get(type) ?? []), { id, token }]);
  });
  for (const [type, rows] of [...moved].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const answer = await tools.run(restampClaims(type), { rows: rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)) });
    const [{ written }] = z.tuple([z.object({ written: z.int() })]).parse(answer);
    if (written !== rows.length) throw new WriteConflict(`${written} of ${rows.length} ${type} could be stamped`);
  }
}
