import { buildGraph } from '../graph/build-graph.ts';

/** Legs as name, places, cost and capacity. */
const legs = [
  'L01 S1-H1 2 40, L02 S1-H2 3 10, L03 S2-H1 2 30, L04 S2-H3 4 20, L05 H1-W1 5 50, L06 H1-W2 6 25, L07 H2-W2 4 10',
  'L08 H3-W2 3 20, L09 W1-T1 3 35, L10 W1-T2 7 15, L11 W2-T1 4 30, L12 W2-T2 3 25, L13 W1-W2 1 20, L14 H3-T2 9 5',
]
  .join(', ')
  .split(', ')
  .map((leg) => {
    const [name = '', ends = '', cost, capacity] = leg.split(' ');
    const [from = '', to = ''] = ends.split('-');
    return { name, from, to, cost: Number(cost), capacity: Number(capacity) };
  });
const places = ['S1', 'S2', 'H1', 'H2', 'H3', 'W1', 'W2', 'T1', 'T2'];
const graph = buildGraph(
  {
    size: places.length,
    from: legs.map(({ from }) => places.indexOf(from)),
    to: legs.map(({ to }) => places.indexOf(to)),
  },
  { directed: true },
);
const legAt = (edge: number) =>
  legs.find(({ from, to }) => from === places[graph.from[edge]] && to === places[graph.to[edge]]);
const edges = Array.from({ length: graph.edges }, (_, edge) => edge);

/** The route network of FX-5 and FX-6: two sources, three hubs, two ways on, two targets. */
export const routeNetwork = {
  graph,
  costs: edges.map((edge) => legAt(edge)?.cost ?? Number.NaN),
  capacities: edges.map((edge) => legAt(edge)?.capacity ?? Number.NaN),
};

/** Numbers of places named with blanks between. */
export function placeNumbers(names: string): number[] {
  return names.split(' ').map((name) => places.indexOf(name));
}

/** Names of places with blanks between. */
export function placeNames(nodes: readonly number[]): string {
  return nodes.map((node) => places[node]).join(' ');
}

/** Name of a leg. */
export function legName(edge: number): string {
  return legAt(edge)?.name ?? '';
}
