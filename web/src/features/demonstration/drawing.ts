import type { EntitySummary, Link } from '@corridor/graph-schema/contracts';
import type { Position } from '../../state/chart-content.ts';

/** What is drawn, and where. */
export interface Drawing {
  readonly entities: readonly EntitySummary[];
  readonly links: readonly Link[];
  readonly positions: Readonly<Record<string, Position>>;
}

const STEP = { x: 170, y: 120 } as const;
const A_ROW = 6;
/** Seals and ports link nothing that a path goes through. */
const aside: readonly string[] = ['Seal', 'Location'];

/** Draws a path from the upper left on, back and forth. Two boxes that share a number are joined by a line for it. */
export function drawPath(nodes: readonly EntitySummary[], links: readonly Link[]): Drawing {
  const joins =
    (a: string, b: string) =>
    ({ from, to }: Link) =>
      (from === a && to === b) || (from === b && to === a);
  const steps = nodes.slice(1).flatMap((node, index): Link[] => {
    const before = nodes[index]?.id ?? '';
    const direct = links.filter(joins(before, node.id));
    if (direct.length > 0) return direct;
    const shared = links.find(
      ({ from, type, to }) =>
        from === before && links.some((other) => other.from === node.id && other.type === type && other.to === to),
    );
    return shared ? [{ ...shared, type: 'SAME_NUMBER', to: node.id }] : [];
  });
  const positions = nodes.map(({ id }, index) => {
    const row = Math.floor(index / A_ROW);
    const column = row % 2 === 0 ? index % A_ROW : A_ROW - 1 - (index % A_ROW);
    return [id, { x: column * STEP.x, y: row * STEP.y }] as const;
  });
  return { entities: nodes, links: steps, positions: Object.fromEntries(positions) };
}

/** Draws what single records speak of, one column each; what several speak of stands in the first. */
export function drawRecords(records: readonly (readonly EntitySummary[])[], links: readonly Link[]): Drawing {
  const entities = new Map<string, EntitySummary>();
  const positions: Record<string, Position> = {};
  for (const [column, things] of records.entries()) {
    let row = 0;
    for (const thing of things.filter(({ kind }) => !aside.includes(kind))) {
      if (entities.has(thing.id)) continue;
      entities.set(thing.id, thing);
      positions[thing.id] = { x: column * STEP.x * 1.5 + (row % 2) * 40, y: row * STEP.y * 0.7 };
      row += 1;
    }
  }
  return {
    entities: [...entities.values()],
    links: links.filter(({ from, to }) => entities.has(from) && entities.has(to)),
    positions,
  };
}
