import type { Graph } from '../../graph/graph.ts';

/** Hops between each two nodes whatever the direction, by trying every way station (R. Floyd 1962); Infinity where there is no way. */
export function slowHopDistances({ size, edges, from, to }: Graph, without: readonly number[] = []): number[][] {
  const hops = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (__, b) => (a === b ? 0 : Infinity)),
  );
  for (let edge = 0; edge < edges; edge += 1) {
    const [a, b] = [from[edge], to[edge]];
    if (a !== b && !without.includes(a) && !without.includes(b)) hops[a][b] = hops[b][a] = 1;
  }
  for (let via = 0; via < size; via += 1)
    for (let a = 0; a < size; a += 1)
      for (let b = 0; b < size; b += 1) hops[a][b] = Math.min(hops[a][b], hops[a][via] + hops[via][b]);
  return hops;
}
