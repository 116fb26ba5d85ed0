import * as z from 'zod';
import type { Sight } from './sight.ts';

const row = z.object({ id: z.string(), point: z.object({ longitude: z.number(), latitude: z.number() }) });

/** Where entities lie, as far as visible descriptions say; the best-supported point of each, then that of the smaller record id. */
export async function pointsOf(
  sight: Sight,
  nodes: readonly number[],
): Promise<Map<number, { longitude: number; latitude: number }>> {
  const { topology, groups } = sight.view();
  const byId = new Map<string, number>();
  for (const node of new Set(nodes))
    for (const home of groups.membersOf(node)) byId.set(topology.nodes.idOf(home), node);
  const rows = await sight.read(
    `
    UNWIND $ids AS id
    MATCH (entity:Entity {id: id})<-[said:DESCRIBES]-()
    WHERE said.point IS NOT NULL AND said.token IN $tokens AND said.retractedAt IS NULL
    RETURN id, said.point AS point
    ORDER BY id, said.confidence, said.record DESC
  `,
    { ids: [...byId.keys()] },
  );
  const points = new Map<number, { longitude: number; latitude: number }>();
  for (const { id, point } of z.array(row).parse(rows)) {
    const node = byId.get(id);
    if (node !== undefined) points.set(node, point);
  }
  return points;
}
