import type { Graph } from '../../graph/graph.ts';

/** Every cheapest set of elements that parts sources from sinks, by trying all sets; none where no set does. */
export function slowMinimumCuts(
  graph: Graph,
  kind: 'edge' | 'node',
  sources: readonly number[],
  sinks: readonly number[],
  capacities: readonly number[],
) {
  const free = kind === 'edge' ? [] : [...sources, ...sinks];
  const elements = capacities.flatMap((capacity, element) =>
    capacity > 0 && capacity < Infinity && !free.includes(element) ? [element] : [],
  );
  let value = Infinity;
  let cuts: number[][] = [];
  for (let set = 0; set < 2 ** elements.length; set += 1) {
    const taken = elements.filter((_, place) => (set >> place) & 1);
    const cost = taken.reduce((sum, element) => sum + capacities[element], 0);
    if (cost > value) continue;
    const nothing = capacities.flatMap((capacity, element) =>
      capacity === 0 && !free.includes(element) ? [element] : [],
    );
    if (isConnected(graph, kind, sources, sinks, new Set([...taken, ...nothing]))) continue;
    if (cost < value) cuts = [];
    value = cost;
    cuts.push(taken);
  }
  return { value, cuts };
}

function isConnected(
  { edges, from, to, directed }: Graph,
  kind: 'edge' | 'node',
  sources: readonly number[],
  sinks: readonly number[],
  taken: ReadonlySet<number>,
): boolean {
  const reached = new Set(sources);
  for (let size = -1; size !== reached.size;) {
    size = reached.size;
    for (let edge = 0; edge < edges; edge += 1) {
      const isTaken = kind === 'edge' ? taken.has(edge) : taken.has(from[edge]) || taken.has(to[edge]);
      if (isTaken) continue;
      if (reached.has(from[edge])) reached.add(to[edge]);
      if (!directed && reached.has(to[edge])) reached.add(from[edge]);
    }
  }
  return sinks.some((sink) => reached.has(sink));
}
