import type { Graph } from '../graph/graph.ts';
import type { BetweennessOptions } from './betweenness.ts';
import { createDistanceWays } from './distance-ways.ts';
import { createHopWays } from './hop-ways.ts';

const SOURCES_A_TICK = 16;

/**
 * Betweenness of each edge: how much of the shortest ways between two nodes leads over it. Normalised, a share of all
 * pairs; else of unordered pairs, of ordered ones in a directed graph. Source: M. Girvan, M. Newman (2002), by Brandes'
 * accumulation (2008), On variants of shortest-path betweenness. O(nodes · edges), with strengths times log nodes.
 */
export function edgeBetweenness(
  graph: Graph,
  { weighted = false, normalised = true, sources, tick }: BetweennessOptions = {},
): Float64Array {
  const scores = new Float64Array(graph.edges);
  const { counts, order, search, isOnWay } = weighted ? createDistanceWays(graph) : hopWaysOf(graph);
  const { offsets, heads, arcEdge } = graph;
  const shares = new Float64Array(graph.size);
  const all = sources?.length ?? graph.size;
  for (let done = 0; done < all; done += 1) {
    if (done % SOURCES_A_TICK === 0) tick?.(done, all);
    for (let place = search(sources?.[done] ?? done) - 1; place >= 0; place -= 1) {
      const node = order[place];
      shares[node] = 0;
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) {
        if (!isOnWay(node, arc)) continue;
        const share = (counts[node] * (1 + shares[heads[arc]])) / counts[heads[arc]];
        scores[arcEdge[arc]] += share;
        shares[node] += share;
      }
    }
  }
  const pairs = graph.size * (graph.size - 1);
  const scale = normalised ? 1 / Math.max(pairs, 1) : graph.directed ? 1 : 0.5;
  for (let edge = 0; edge < graph.edges; edge += 1) scores[edge] *= scale;
  return scores;
}

function hopWaysOf(graph: Graph) {
  const { order, starts, hops, counts, search } = createHopWays(graph);
  return {
    order,
    counts,
    search: (source: number) => starts[search(source)],
    isOnWay: (node: number, arc: number) => hops[graph.heads[arc]] === hops[node] + 1,
  };
}
