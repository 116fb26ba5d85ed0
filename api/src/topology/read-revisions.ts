import * as z from 'zod';
import type { Said } from '@corridor/graph-schema';
import { stampSaid } from '@corridor/graph-schema/fold';
import { policyTokenSchema } from '@corridor/graph-schema/policy';
import { parseStamps, type StoreTools } from '@corridor/graph-schema/store';
import type { AppliedDecision, AppliedRecord } from '@corridor/network';

type Reader = Pick<StoreTools, 'run' | 'integer'>;

/** Records written or changed in the revisions after one and up to another. `said` was written by this program and is not parsed by a schema again. */
export async function readRecordsBetween(
  { run, integer }: Reader,
  after: number,
  upTo: number,
): Promise<AppliedRecord[]> {
  const rows = await run(
    `
    MATCH (record:Record)
    WHERE record.rev > $after AND record.rev <= $upTo
    RETURN record.id AS id, record.source AS source, record.origin AS origin, record.token AS token,
      record.recordedAt AS recordedAt, record.retractedAt AS retractedAt, record.rev AS rev, record.said AS said,
      record.stamps AS stamps
  `,
    { after: integer(after), upTo: integer(upTo) },
  );
  return rows.map((row) => ({
    id: String(row['id']),
    source: String(row['source']),
    origin: String(row['origin'] ?? row['source']),
    token: String(row['token']),
    recordedAt: Number(row['recordedAt']),
    ...(typeof row['retractedAt'] === 'number' ? { retractedAt: row['retractedAt'] } : {}),
    rev: Number(row['rev']),
    said: stampSaid(JSON.parse(String(row['said'])) as Said, parseStamps(row['stamps'])),
  }));
}

const decisionRow = z.object({
  id: z.string(),
  verdict: z.enum(['SAME', 'NOT_SAME']),
  entities: z.array(z.string()),
  at: z.number(),
  retractedAt: z.number().nullable(),
  token: z.string(),
  rev: z.int(),
});

/** Decisions made or taken back in those revisions. */
export async function readDecisionsAfter(
  { run, integer }: Reader,
  after: number,
  upTo: number,
): Promise<AppliedDecision[]> {
  const rows = await run(
    `
    MATCH (decision:Decision)
    WHERE decision.rev > $after AND decision.rev <= $upTo
    RETURN decision.id AS id, decision.verdict AS verdict, decision.entities AS entities, decision.at AS at,
      decision.retractedAt AS retractedAt, decision.token AS token, decision.rev AS rev
    ORDER BY rev, id
  `,
    { after: integer(after), upTo: integer(upTo) },
  );
  return z
    .array(decisionRow)
    .parse(rows)
    .map(({ retractedAt, ...decision }) => ({ ...decision, ...(retractedAt === null ? {} : { retractedAt }) }));
}

const tokenRow = z.looseObject({ ...policyTokenSchema.shape, id: z.string() });
const sourceRow = z.object({
  id: z.string(),
  name: z.string(),
  owner: z.string(),
  kind: z.string(),
  synthetic: z.boolean().default(false),
});

/** All policy tokens and all sources. */
export async function readTokens({ run }: Reader) {
  const [tokens, sources] = await Promise.all([
    run('MATCH (token:PolicyToken) RETURN properties(token) AS token'),
    run('MATCH (source:Source) RETURN properties(source) AS source'),
  ]);
  return {
    tokens: tokens.map((row) => tokenRow.parse(row['token'])),
    sources: sources.map((row) => sourceRow.parse(row['source'])),
  };
}
