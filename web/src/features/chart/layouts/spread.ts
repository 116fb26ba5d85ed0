import type { Position } from '../../../state/chart-content.ts';
import type { LayoutRequest } from './layout-message.ts';

/** How far apart the centres of two entities should be at least, in chart units. */
const GAP = 90;

/**
 * A force layout on flat arrays that leaves the fixed where they are (Fruchterman and Reingold 1991, with repulsion
 * only between entities in neighbouring cells of a grid): new entities start near the ones they are linked to.
 * Deterministic for the same request. O(steps · (entities + links)) for even spreads.
 */
export function spread(
  { entities, links, positions, fixed, seed }: LayoutRequest,
  steps = 220,
): Record<string, Position> {
  const index = new Map(entities.map((id, at) => [id, at]));
  const ends = links.flatMap(([from, to]): [number, number][] => {
    const a = index.get(from);
    const b = index.get(to);
    return a === undefined || b === undefined || a === b ? [] : [[a, b]];
  });
  const { x, y } = startPlaces(entities, ends, positions, seed);
  const still = new Uint8Array(entities.length);
  for (const id of fixed) {
    const at = index.get(id);
    if (at !== undefined && positions[id]) still[at] = 1;
  }

  const forceX = new Float64Array(entities.length);
  const forceY = new Float64Array(entities.length);
  for (let step = 0; step < steps; step += 1) {
    const heat = GAP * 0.9 * (1 - step / steps) + 1;
    forceX.fill(0);
    forceY.fill(0);
    repel(x, y, forceX, forceY);
    for (const [a, b] of ends) attract(x, y, forceX, forceY, a, b);
    for (let at = 0; at < entities.length; at += 1) {
      if (still[at]) continue;
      const length = Math.hypot(forceX[at] ?? 0, forceY[at] ?? 0) || 1;
      x[at] = (x[at] ?? 0) + ((forceX[at] ?? 0) / length) * Math.min(length, heat);
      y[at] = (y[at] ?? 0) + ((forceY[at] ?? 0) / length) * Math.min(length, heat);
    }
  }
  return Object.fromEntries(entities.map((id, at) => [id, { x: Math.round(x[at] ?? 0), y: Math.round(y[at] ?? 0) }]));
}

function startPlaces(
  entities: readonly string[],
  ends: readonly [number, number][],
  positions: Readonly<Record<string, Position>>,
  seed: number,
) {
  const x = new Float64Array(entities.length);
  const y = new Float64Array(entities.length);
  const parent = new Int32Array(entities.length).fill(-1);
  const isPlaced = (at: number) => positions[entities[at] ?? ''] !== undefined;
  for (const [a, b] of ends) {
    if (isPlaced(a) && !isPlaced(b) && parent[b] === -1) parent[b] = a;
    if (isPlaced(b) && !isPlaced(a) && parent[a] === -1) parent[a] = b;
  }
  entities.forEach((id, at) => {
    const placed = positions[id];
    const near = positions[entities[parent[at] ?? -1] ?? ''];
    // The golden angle spreads any number of points evenly; the seed turns the whole.
    const angle = (at + seed) * 2.399963;
    const radius = near ? GAP : GAP * 0.6 * Math.sqrt(at + 1);
    x[at] = placed?.x ?? (near?.x ?? 0) + Math.cos(angle) * radius;
    y[at] = placed?.y ?? (near?.y ?? 0) + Math.sin(angle) * radius;
  });
  return { x, y };
}

function repel(x: Float64Array, y: Float64Array, forceX: Float64Array, forceY: Float64Array): void {
  const reach = GAP * 2.5;
  const cells = new Map<string, number[]>();
  for (let at = 0; at < x.length; at += 1) {
    const key = `${Math.floor((x[at] ?? 0) / reach)} ${Math.floor((y[at] ?? 0) / reach)}`;
    const cell = cells.get(key);
    if (cell) cell.push(at);
    else cells.set(key, [at]);
  }
  for (let at = 0; at < x.length; at += 1) {
    const column = Math.floor((x[at] ?? 0) / reach);
    const row = Math.floor((y[at] ?? 0) / reach);
    for (let across = column - 1; across <= column + 1; across += 1) {
      for (let down = row - 1; down <= row + 1; down += 1) {
        for (const other of cells.get(`${across} ${down}`) ?? []) {
          if (other === at) continue;
          const dx = (x[at] ?? 0) - (x[other] ?? 0) || (at < other ? 0.1 : -0.1);
          const dy = (y[at] ?? 0) - (y[other] ?? 0);
          const square = Math.max(dx * dx + dy * dy, 1);
          if (square > reach * reach) continue;
          forceX[at] = (forceX[at] ?? 0) + (dx * GAP * GAP) / square;
          forceY[at] = (forceY[at] ?? 0) + (dy * GAP * GAP) / square;
        }
      }
    }
  }
}

function attract(
  x: Float64Array,
  y: Float64Array,
  forceX: Float64Array,
  forceY: Float64Array,
  a: number,
  b: number,
): void {
  const dx = (x[b] ?? 0) - (x[a] ?? 0);
  const dy = (y[b] ?? 0) - (y[a] ?? 0);
  const pull = Math.hypot(dx, dy) / GAP;
  forceX[a] = (forceX[a] ?? 0) + dx * pull;
  forceY[a] = (forceY[a] ?? 0) + dy * pull;
  forceX[b] = (forceX[b] ?? 0) - dx * pull;
  forceY[b] = (forceY[b] ?? 0) - dy * pull;
}
