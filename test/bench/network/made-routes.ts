import { buildGraph, seededRandom, type Graph } from '@corridor/network';

/** A network of legs between places, with what each costs and carries. */
export interface MadeRoutes {
  readonly graph: Graph;
  /** Hours of each leg. */
  readonly hours: readonly number[];
  /** What each leg carries at most. */
  readonly capacities: readonly number[];
}

export const ROUTES_SEED = 5;
const PLACES = 1_250;
const LEGS = 5_000;
/** So many places lie near another one. */
const NEAR = 8;
const SHARE_NEAR = 0.95;

/** Places on a plane, legs mostly to one of those nearest, some to anywhere; directed, none twice. The same at every call. */
export function madeRoutes(): MadeRoutes {
  const random = seededRandom(ROUTES_SEED);
  const places = Array.from({ length: PLACES }, () => ({ x: random.next(), y: random.next() }));
  const distance = (one: number, other: number): number => {
    const [a, b] = [places[one], places[other]];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Infinity;
  };
  const near = places.map((_, place) =>
    Array.from(places.keys())
      .filter((other) => other !== place)
      .sort((a, b) => distance(place, a) - distance(place, b))
      .slice(0, NEAR),
  );

  const legs = new Map<number, { from: number; to: number }>();
  while (legs.size < LEGS) {
    const from = random.below(PLACES);
    const to = random.next() < SHARE_NEAR ? near[from]?.[random.below(NEAR)] : random.below(PLACES);
    if (to !== undefined && to !== from) legs.set(from * PLACES + to, { from, to });
  }
  const list = [...legs.values()];
  const ties = { size: PLACES, from: list.map(({ from }) => from), to: list.map(({ to }) => to) };
  const graph = buildGraph(ties, { directed: true });
  return {
    graph,
    hours: Array.from(graph.from, (from, leg) => 1 + Math.round(400 * distance(from, graph.to[leg] ?? -1)) / 10),
    capacities: Array.from(graph.from, () => 1 + random.below(20)),
  };
}
