import * as z from 'zod';
import { countryPoints } from './country-points.ts';
import { withheldAt } from '@corridor/network';
import type { Sight } from './sight.ts';

const row = z.object({ home: z.string(), point: z.object({ longitude: z.number(), latitude: z.number() }) });

/**
 * Where entities lie, as far as visible descriptions say; the best-supported point of each, then that of the smaller record
 * id. A country, which no record gives a point, lies where the map draws it.
 */
export async function pointsOf(
  sight: Sight,
  nodes: readonly number[],
): Promise<Map<number, { longitude: number; latitude: number }>> {
  const view = sight.view();
  const { topology, groups } = view;
  const nodeOf = new Map<string, number>();
  const homes: { home: string; place: string }[] = [];
  for (const node of new Set(nodes)) {
    for (const member of groups.membersOf(node)) {
      const home = topology.nodes.idOf(member);
      nodeOf.set(home, node);
      // Claims are moved by every decision, also by those that this reader does not see.
      homes.push({ home, place: topology.nodes.idOf(topology.groups.survivorOf(member)) });
    }
  }
  const rows = await sight.read(
    `
    UNWIND $homes AS one
    MATCH (:Entity {id: one.place})<-[said:DESCRIBES {mention: one.home}]-()
    WHERE said.point IS NOT NULL AND said.token IN $tokens AND said.retractedAt IS NULL
      AND NOT said.record IN $withheld
    RETURN one.home AS home, said.point AS point
    ORDER BY said.confidence, said.record DESC
  `,
    { homes, withheld: nodes.flatMap((node) => withheldAt(view, node)) },
  );
  const points = new Map<number, { longitude: number; latitude: number }>();
  const drawn = countryPoints(sight.ids);
  for (const [home, node] of nodeOf) {
    const point = drawn.get(home);
    if (point !== undefined) points.set(node, point);
  }
  for (const { home, point } of z.array(row).parse(rows)) {
    const node = nodeOf.get(home);
    if (node !== undefined) points.set(node, point);
  }
  return points;
}
