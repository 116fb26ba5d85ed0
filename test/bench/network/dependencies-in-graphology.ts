import type { UndirectedGraph } from 'graphology';
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';

/**
 * Betweenness from some sources by graphology's own fast path: its indexed Brandes search, and what its
 * `betweenness-centrality` does with each, which goes over all sources and cannot be asked for some.
 */
export function dependenciesInGraphology(graph: UndirectedGraph, sources: readonly number[]): Float64Array {
  const search = createUnweightedIndexedBrandes(graph);
  const scores = new Float64Array(graph.order);
  const shares = new Float64Array(graph.order);
  for (const source of sources) {
    const [stack, predecessors, counts] = search(source);
    shares.fill(0);
    while (stack.size !== 0) {
      const node = stack.pop() ?? 0;
      const share = shares[node] ?? 0;
      const coefficient = (1 + share) / (counts[node] ?? 0);
      const before = predecessors[node] ?? [];
      for (let place = 0; place < before.length; place += 1) {
        const other = before[place] ?? 0;
        shares[other] = (shares[other] ?? 0) + (counts[other] ?? 0) * coefficient;
      }
      if (node !== source) scores[node] = (scores[node] ?? 0) + share;
    }
  }
  return scores.map((score) => score / 2);
}
