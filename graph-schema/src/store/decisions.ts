import * as z from 'zod';
import type { FoldDecision } from '../fold/index.ts';
import type { StoreTools } from './run.ts';

const decisionsText = `
  MATCH (decision:Decision)
  WHERE decision.rev > $after
  RETURN decision.id AS id, decision.verdict AS verdict, decision.at AS at, decision.retractedAt AS retractedAt,
    decision.rev AS rev, decision.token AS token, coalesce(decision.entities,
      COLLECT { MATCH (decision)-[:ABOUT]->(entity:Entity) RETURN entity.id ORDER BY entity.id }) AS entities
  ORDER BY rev
`;
const decisionRow = z.object({
  id: z.string(),
  verdict: z.enum(['SAME', 'NOT_SAME']),
  at: z.number(),
  retractedAt: z.number().nullable(),
  rev: z.int(),
  token: z.string().nullable(),
  entities: z.array(z.string()),
});

/**
 * Decisions made or taken back after a revision, oldest first, each with the revision of its last change and its token. The ids stand on the
 * decision itself (`entities`) beside its `ABOUT` links, so that they outlive the graph that is derived from them.
 */
export async function readDecisions(
  { run, integer }: Pick<StoreTools, 'run' | 'integer'>,
  after: number,
): Promise<{ decision: FoldDecision; rev: number; token: string | null }[]> {
  const rows = z.array(decisionRow).parse(await run(decisionsText, { after: integer(after) }));
  return rows.map(({ rev, token, retractedAt, ...decision }) => ({
    rev,
    token,
    decision: { ...decision, ...(retractedAt === null ? {} : { retractedAt }) },
  }));
}
