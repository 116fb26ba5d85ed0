import * as z from 'zod';
import { decisionViewSchema, type DecisionView } from '@corridor/graph-schema/contracts';
import { isGuarded } from '@corridor/network';
import { AppError } from '../../http/app-error.ts';
import type { Sight } from '../../questions/sight.ts';

const rowSchema = z.object({
  id: z.string(),
  verdict: z.enum(['SAME', 'NOT_SAME']),
  entities: z.array(z.string()),
  reason: z.string(),
  by: z.string().nullable(),
  at: z.number(),
  retractedAt: z.number().nullable(),
});

/** A decision as its reader sees it; `notFound` alike for one that is hidden and for one that never was. */
export async function viewDecision(sight: Sight, id: string): Promise<DecisionView> {
  const rows = await sight.read(
    `
    MATCH (decision:Decision {id: $id})
    WHERE decision.token IN $tokens
    OPTIONAL MATCH (user:User {id: decision.by})
    RETURN decision.id AS id, decision.verdict AS verdict, decision.entities AS entities, decision.reason AS reason,
      user.account AS by, decision.at AS at, decision.retractedAt AS retractedAt
  `,
    { id },
  );
  if (rows[0] === undefined) throw new AppError('notFound', 'No such decision');
  const row = rowSchema.parse(rows[0]);
  const view = sight.view();
  if (row.entities.some((entity) => isGuarded(view, view.groups.survivorOf(view.topology.nodes.find(entity)))))
    throw new AppError('notFound', 'No such decision');
  const [first = ''] = row.entities;
  const isMerge = row.verdict === 'SAME' && row.retractedAt === null;
  return decisionViewSchema.parse({
    id: row.id,
    verdict: row.verdict === 'SAME' ? 'same' : 'different',
    entities: row.entities,
    ...(isMerge ? { survivor: sight.summary(view, sight.nodeOf(view, first)).id } : {}),
    reason: row.reason,
    by: row.by ?? '',
    at: new Date(row.at).toISOString(),
    ...(row.retractedAt === null ? {} : { retractedAt: new Date(row.retractedAt).toISOString() }),
  });
}
