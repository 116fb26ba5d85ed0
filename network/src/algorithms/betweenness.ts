import type { Graph } from '../graph/graph.ts';
import { createDistanceWays } from './distance-ways.ts';
import { createHopWays, type HopWays } from './hop-ways.ts';
import type { Tick } from './tick.ts';

/** Conventions of betweenness; what is left out has the value named. */
export interface BetweennessOptions {
  /** Ways are shortest by distance, 1 over the strength of a tie, and not by hops. Default false. */
  readonly weighted?: boolean;
  /** Shares of the pairs of other nodes, from 0 to 1; else ways of unordered pairs, of ordered ones in a directed graph. Default true. */
  readonly normalised?: boolean;
  /** Only ways that start at these nodes count; nothing is scaled up. Default: all nodes. */
  readonly sources?: ArrayLike<number>;
  readonly tick?: Tick;
}

const SOURCES_A_TICK = 16;

/**
 * Betweenness of each node: how much of the shortest ways between two others leads through it; ends do not count, pairs
 * with several shortest ways share one. Source: U. Brandes (2001), A faster algorithm for betweenness centrality.
 * O(nodes · edges), with strengths O(nodes · (nodes + edges) · log nodes).
 */
export function betweenness(
  graph: Graph,
  { weighted = false, normalised = true, sources, tick }: BetweennessOptions = {},
): Float64Array {
  const scores = new Float64Array(graph.size);
  const addFrom = weighted ? distanceDependencies(graph, scores) : hopDependencies(graph, scores);
  const all = sources?.length ?? graph.size;
  for (let done = 0; done < all; done += 1) {
    if (done % SOURCES_A_TICK === 0) tick?.(done, all);
    addFrom(sources?.[done] ?? done);
  }
  const others = (graph.size - 1) * (graph.size - 2);
  const scale = normalised ? 1 / Math.max(others, 1) : graph.directed ? 1 : 0.5;
  for (let node = 0; node < graph.size; node += 1) scores[node] *= scale;
  return scores;
}

/** Adds what the ways from a source depend on each node, backwards from the furthest level. */
function hopDependencies(graph: Graph, scores: Float64Array): (source: number) => void {
  const ways = createHopWays(graph);
  const { order, starts, counts, scratch: sent } = ways;
  const shares = new Float64Array(graph.size);
  return (source) => {
    const levels = ways.search(source);
    for (let place = starts[levels - 1]; place < starts[levels]; place += 1) shares[order[place]] = 0;
    for (let level = levels - 2; level > 0; level -= 1) {
      for (let place = starts[level + 1]; place < starts[level + 2]; place += 1)
        sent[order[place]] = (1 + shares[order[place]]) / counts[order[place]];
      gather(graph, ways, level, shares);
      for (let place = starts[level + 1]; place < starts[level + 2]; place += 1) sent[order[place]] = 0;
      for (let place = starts[level]; place < starts[level + 1]; place += 1)
        scores[order[place]] += shares[order[place]];
    }
  };
}

/** The shares of a level from what the next one sends: by the arcs out of this level, or into that one if they are fewer. */
function gather(graph: Graph, { order, starts, hops, counts, scratch }: HopWays, level: number, shares: Float64Array) {
  const { offsets, heads, inOffsets, inHeads } = graph;
  const [start, middle, end] = [starts[level], starts[level + 1], starts[level + 2]];
  let out = 0;
  let inward = 0;
  for (let place = start; place < middle; place += 1) out += offsets[order[place] + 1] - offsets[order[place]];
  for (let place = middle; place < end; place += 1) inward += inOffsets[order[place] + 1] - inOffsets[order[place]];

  if (out <= inward) {
    // Whoever is not on the next level sends nothing, so no arc needs to be asked where it leads.
    for (let place = start; place < middle; place += 1) {
      const node = order[place];
      const last = offsets[node + 1];
      let sum = 0;
      for (let arc = offsets[node]; arc < last; arc += 1) sum += scratch[heads[arc]];
      shares[node] = sum * counts[node];
    }
    return;
  }
  for (let place = start; place < middle; place += 1) shares[order[place]] = 0;
  for (let place = middle; place < end; place += 1) {
    const node = order[place];
    const sent = scratch[node];
    const last = inOffsets[node + 1];
    for (let arc = inOffsets[node]; arc < last; arc += 1)
      if (hops[inHeads[arc]] === level) shares[inHeads[arc]] += sent;
  }
  for (let place = start; place < middle; place += 1) shares[order[place]] *= counts[order[place]];
}

/** The same by distance, node by node from the furthest. */
function distanceDependencies(graph: Graph, scores: Float64Array): (source: number) => void {
  const ways = createDistanceWays(graph);
  const { order, counts } = ways;
  const { offsets, heads } = graph;
  const shares = new Float64Array(graph.size);
  return (source) => {
    const reached = ways.search(source);
    for (let place = reached - 1; place > 0; place -= 1) {
      const node = order[place];
      let sum = 0;
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1)
        if (ways.isOnWay(node, arc)) sum += (1 + shares[heads[arc]]) / counts[heads[arc]];
      shares[node] = sum * counts[node];
      scores[node] += shares[node];
    }
  };
}
