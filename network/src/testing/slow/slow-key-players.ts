import type { Graph } from '../../graph/graph.ts';
import { slowReach } from './slow-reach.ts';

/** F without some nodes, by counting the ordered pairs that reach each other. */
export function slowFragmentation(graph: Graph, without: readonly number[]): number {
  const reach = slowReach(graph, false, without);
  const left = reach.map((_, node) => node).filter((node) => !without.includes(node));
  if (left.length < 2) return 1;
  const pairs = left.flatMap((a) => left.filter((b) => a !== b && reach[a][b])).length;
  return 1 - pairs / (left.length * (left.length - 1));
}

/** Every set of k candidates that reaches the greatest F, in lexicographic order, and that F. */
export function slowKeyPlayers(graph: Graph, candidates: readonly number[], k: number) {
  let sets: number[][] = [[]];
  for (let step = 0; step < k; step += 1)
    sets = sets.flatMap((set) =>
      candidates.filter((node) => set.length === 0 || node > set[set.length - 1]).map((node) => [...set, node]),
    );
  const scored = sets.map((set) => ({ set, f: slowFragmentation(graph, set) }));
  const best = Math.max(...scored.map(({ f }) => f));
  return { best, setCount: sets.length, sets: scored.filter(({ f }) => f > best - 1e-12).map(({ set }) => set) };
}
