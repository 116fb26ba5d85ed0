import type { Graph } from '../../graph/graph.ts';

/** The coreness of each node, by taking out for every k whoever has fewer ties, again and again. */
export function slowCoreness({ size, edges, from, to }: Graph): number[] {
  const coreness = Array.from({ length: size }, () => 0);
  const ties = Array.from({ length: edges }, (_, edge) => [from[edge], to[edge]]).filter(([a, b]) => a !== b);
  for (let k = 1; k <= edges; k += 1) {
    let left = coreness.map((_, node) => node);
    for (let before = -1; before !== left.length;) {
      before = left.length;
      const within = ties.filter((ends) => ends.every((end) => left.includes(end)));
      left = left.filter((node) => within.flat().filter((end) => end === node).length >= k);
    }
    for (const node of left) coreness[node] = k;
  }
  return coreness;
}
