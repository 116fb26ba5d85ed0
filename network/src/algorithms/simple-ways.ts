import { createHeap } from './heap.ts';
import type { WayMap } from './way-search.ts';

/** A way without an entity twice, by numbers of its map. */
export interface SimpleWay {
  readonly numbers: readonly number[];
  /** Helpers between them, or -1. */
  readonly via: readonly number[];
  /** Sum of the costs of its hops. */
  readonly cost: number;
}

/** How many steps searches may still make; taken down as they go. */
export interface Steps {
  left: number;
}

/**
 * Simple ways in the order of cost, then of hops, then of numbers: those of exactly so many hops, or those of at most so
 * many. Best first over the beginnings of ways; a beginning counts with what the cheapest walk to the end costs from
 * there (dynamic programming over hops, O(hops × arcs)), which no way undercuts, so they come out in their order. A
 * beginning without a simple end is found out only by walking on, hence `steps`. After Hart, Nilsson and Raphael 1968.
 */
export function* simpleWays(
  map: WayMap,
  costs: readonly Float64Array[],
  wanted: { readonly hops: number; readonly isExact: boolean },
  steps: Steps,
): Generator<SimpleWay, undefined> {
  const rest = wanted.isExact
    ? walkCosts(map, costs, wanted.hops).map((row) => ({ cost: row, hops: undefined }))
    : leastCosts(walkCosts(map, costs, wanted.hops));
  const heap = createHeap<Beginning>(compareBeginnings);
  const push = (numbers: readonly number[], via: readonly number[], cost: number) => {
    const gone = numbers.length - 1;
    const last = numbers[gone];
    const { cost: least, hops } = rest[wanted.hops - gone];
    if (least[last] === Infinity) return;
    heap.push({ numbers, via, cost, bound: cost + least[last], hops: gone + (hops?.[last] ?? 0) });
  };

  push([map.from], [], 0);
  for (let one = heap.pop(); one !== undefined && steps.left > 0; one = heap.pop()) {
    steps.left -= 1;
    const gone = one.numbers.length - 1;
    const last = one.numbers[gone];
    if (last === map.to) {
      yield { numbers: one.numbers, via: one.via, cost: one.cost };
      continue;
    }
    if (gone === wanted.hops) continue;
    for (const [place, { to, via }] of map.arcs[last].entries())
      if (!one.numbers.includes(to)) push([...one.numbers, to], [...one.via, via], one.cost + costs[last][place]);
  }
}

interface Beginning extends SimpleWay {
  /** What the cheapest walk that begins so costs, and its hops. */
  readonly bound: number;
  readonly hops: number;
}

function compareBeginnings(a: Beginning, b: Beginning): number {
  return a.bound - b.bound || a.hops - b.hops || compareNumbers(a.numbers, b.numbers);
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length && at < b.length; at += 1) if (a[at] !== b[at]) return a[at] - b[at];
  return a.length - b.length;
}

/** For each number of hops and each entity the least cost of a walk of exactly so many hops to the end. */
function walkCosts({ arcs, from, to }: WayMap, costs: readonly Float64Array[], most: number): Float64Array[] {
  const rows = [new Float64Array(arcs.length).fill(Infinity)];
  rows[0][to] = 0;
  for (let hops = 1; hops <= most; hops += 1) {
    const before = rows[hops - 1];
    const row = new Float64Array(arcs.length).fill(Infinity);
    arcs.forEach((out, number) => {
      if (number === to) return;
      out.forEach((arc, place) => {
        if (arc.to !== from) row[number] = Math.min(row[number], costs[number][place] + before[arc.to]);
      });
    });
    rows.push(row);
  }
  return rows;
}

/** The same for at most so many hops, with the fewest hops of such a walk. */
function leastCosts(exact: readonly Float64Array[]): { cost: Float64Array; hops: Int32Array }[] {
  const rows = [{ cost: exact[0], hops: new Int32Array(exact[0].length) }];
  for (let hops = 1; hops < exact.length; hops += 1) {
    const before = rows[hops - 1];
    const cost = before.cost.map((least, number) => Math.min(least, exact[hops][number]));
    const fewest = before.hops.map((few, number) => (exact[hops][number] < before.cost[number] ? hops : few));
    rows.push({ cost, hops: fewest });
  }
  return rows;
}
