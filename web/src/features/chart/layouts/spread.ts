import type { Position } from '../../../state/chart-content.ts';
import type { LayoutRequest } from './layout-message.ts';

/** How far apart the centres of two entities should be at least, in chart units. */
const GAP = 90;

const STEPS = 220;
/** Steps that only push apart what overlaps, and how near centres may come. */
const TIDY_STEPS = 40;
const NEAREST = 64;

/** How long it goes, and what is called after each step with a way to what has been reached. */
interface SpreadOptions {
  readonly steps?: number;
  readonly tick?: (reached: () => Record<string, Position>) => void;
}

/**
 * A force layout on flat arrays that leaves the fixed where they are (Fruchterman and Reingold 1991, with repulsion
 * only between entities in neighbouring cells of a grid, links of hubs pulling less, and a short pass against overlaps):
 * new entities start near the ones they are linked to. Deterministic for the same request. O(steps · (entities + links))
 * for even spreads.
 */
export function spread(
  { entities, links, positions, fixed, seed }: LayoutRequest,
  { steps = STEPS, tick }: SpreadOptions = {},
): Record<string, Position> {
  const index = new Map(entities.map((id, at) => [id, at]));
  const ends = endsOf(index, links);
  const { x, y } = startPlaces(entities, ends, positions, seed);
  const reached = () =>
    Object.fromEntries(entities.map((id, at) => [id, { x: Math.round(x[at] ?? 0), y: Math.round(y[at] ?? 0) }]));
  const still = new Uint8Array(entities.length);
  for (const id of fixed) {
    const at = index.get(id);
    if (at !== undefined && positions[id]) still[at] = 1;
  }

  const slack = slackOf(entities.length, ends);
  const forceX = new Float64Array(entities.length);
  const forceY = new Float64Array(entities.length);
  for (let step = 0; step < steps; step += 1) {
    const heat = GAP * 0.9 * (1 - step / steps) + 1;
    forceX.fill(0);
    forceY.fill(0);
    repel(x, y, forceX, forceY);
    ends.forEach(([a, b], link) => attract(x, y, forceX, forceY, a, b, slack[link] ?? 1));
    for (let at = 0; at < entities.length; at += 1) {
      if (still[at]) continue;
      const length = Math.hypot(forceX[at] ?? 0, forceY[at] ?? 0) || 1;
      x[at] = (x[at] ?? 0) + ((forceX[at] ?? 0) / length) * Math.min(length, heat);
      y[at] = (y[at] ?? 0) + ((forceY[at] ?? 0) / length) * Math.min(length, heat);
    }
    tick?.(reached);
  }
  for (let step = 0; step < TIDY_STEPS; step += 1) if (!pushApart(x, y, still)) break;
  return reached();
}

/** How weakly a link pulls: what hangs on a hub needs the room of all that hang on it. */
function slackOf(size: number, ends: readonly [number, number][]): Float64Array {
  const degrees = new Float64Array(size);
  for (const [a, b] of ends) {
    degrees[a] = (degrees[a] ?? 0) + 1;
    degrees[b] = (degrees[b] ?? 0) + 1;
  }
  return Float64Array.from(ends, ([a, b]) => Math.max(1, Math.max(degrees[a] ?? 0, degrees[b] ?? 0) / 8));
}

/** Where entities start before they settle: the placed where they are, the others beside what they are linked to. */
export function startPositions({ entities, links, positions, seed }: LayoutRequest): Record<string, Position> {
  const ends = endsOf(new Map(entities.map((id, at) => [id, at])), links);
  const { x, y } = startPlaces(entities, ends, positions, seed);
  return Object.fromEntries(entities.map((id, at) => [id, { x: Math.round(x[at] ?? 0), y: Math.round(y[at] ?? 0) }]));
}

function endsOf(index: ReadonlyMap<string, number>, links: LayoutRequest['links']): [number, number][] {
  return links.flatMap(([from, to]): [number, number][] => {
    const a = index.get(from);
    const b = index.get(to);
    return a === undefined || b === undefined || a === b ? [] : [[a, b]];
  });
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
  const children = new Map<number, number>();
  entities.forEach((id, at) => {
    const placed = positions[id];
    const near = positions[entities[parent[at] ?? -1] ?? ''];
    // The golden angle spreads any number of points evenly; the seed turns the whole.
    const angle = (at + seed) * 2.399963;
    const child = children.get(parent[at] ?? -1) ?? 0;
    if (near && !placed) children.set(parent[at] ?? -1, child + 1);
    const radius = near ? GAP * Math.sqrt(1 + child * 0.4) : GAP * 0.6 * Math.sqrt(at + 1);
    x[at] = placed?.x ?? (near?.x ?? 0) + Math.cos(angle) * radius;
    y[at] = placed?.y ?? (near?.y ?? 0) + Math.sin(angle) * radius;
  });
  return { x, y };
}

function repel(x: Float64Array, y: Float64Array, forceX: Float64Array, forceY: Float64Array): void {
  forEachNear(x, y, GAP * 2.5, (at, _other, dx, dy, square) => {
    forceX[at] = (forceX[at] ?? 0) + (dx * GAP * GAP) / square;
    forceY[at] = (forceY[at] ?? 0) + (dy * GAP * GAP) / square;
  });
}

/** Moves what overlaps half of the way apart, all of it where the other is fixed; whether anything overlapped. */
function pushApart(x: Float64Array, y: Float64Array, still: Uint8Array): boolean {
  const moveX = new Float64Array(x.length);
  const moveY = new Float64Array(y.length);
  let overlaps = false;
  forEachNear(x, y, NEAREST, (at, other, dx, dy, square) => {
    if (still[at]) return;
    const distance = Math.sqrt(square);
    const share = ((NEAREST - distance) / distance) * (still[other] ? 1 : 0.55);
    moveX[at] = (moveX[at] ?? 0) + dx * share;
    moveY[at] = (moveY[at] ?? 0) + dy * share;
    overlaps = true;
  });
  for (let at = 0; at < x.length; at += 1) {
    x[at] = (x[at] ?? 0) + (moveX[at] ?? 0);
    y[at] = (y[at] ?? 0) + (moveY[at] ?? 0);
  }
  return overlaps;
}

/** Calls for each ordered pair nearer than `reach`, with the way from the other and its square. */
function forEachNear(
  x: Float64Array,
  y: Float64Array,
  reach: number,
  call: (at: number, other: number, dx: number, dy: number, square: number) => void,
): void {
  const cells = new Map<number, number[]>();
  const cellOf = (column: number, row: number) => column * 1_000_003 + row;
  for (let at = 0; at < x.length; at += 1) {
    const key = cellOf(Math.floor((x[at] ?? 0) / reach), Math.floor((y[at] ?? 0) / reach));
    const cell = cells.get(key);
    if (cell) cell.push(at);
    else cells.set(key, [at]);
  }
  for (let at = 0; at < x.length; at += 1) {
    const column = Math.floor((x[at] ?? 0) / reach);
    const row = Math.floor((y[at] ?? 0) / reach);
    for (let across = column - 1; across <= column + 1; across += 1) {
      for (let down = row - 1; down <= row + 1; down += 1) {
        for (const other of cells.get(cellOf(across, down)) ?? []) {
          if (other === at) continue;
          const dx = (x[at] ?? 0) - (x[other] ?? 0) || (at < other ? 0.1 : -0.1);
          const dy = (y[at] ?? 0) - (y[other] ?? 0);
          const square = Math.max(dx * dx + dy * dy, 1);
          if (square < reach * reach) call(at, other, dx, dy, square);
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
  slack: number,
): void {
  const dx = (x[b] ?? 0) - (x[a] ?? 0);
  const dy = (y[b] ?? 0) - (y[a] ?? 0);
  const pull = Math.hypot(dx, dy) / (GAP * slack);
  forceX[a] = (forceX[a] ?? 0) + dx * pull;
  forceY[a] = (forceY[a] ?? 0) + dy * pull;
  forceX[b] = (forceX[b] ?? 0) - dx * pull;
  forceY[b] = (forceY[b] ?? 0) - dy * pull;
}
