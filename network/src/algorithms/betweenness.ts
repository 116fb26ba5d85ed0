import type { Graph } from '../graph/graph.ts';
import { closeRows, type ArcRows } from '../graph/close-rows.ts';
import { createDistanceWays } from './distance-ways.ts';
import { createHopWays, type HopWays, PULLED_ARCS } from './hop-ways.ts';
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
  const { numbers, addFrom, sums } = weighted ? dependenciesByDistance(graph) : dependenciesByHops(graph);
  const all = sources?.length ?? graph.size;
  for (let done = 0; done < all; done += 1) {
    if (done % SOURCES_A_TICK === 0) tick?.(done, all);
    const source = sources?.[done] ?? done;
    addFrom(numbers?.[source] ?? source);
  }
  const others = (graph.size - 1) * (graph.size - 2);
  const scale = normalised ? 1 / Math.max(others, 1) : graph.directed ? 1 : 0.5;
  return sums.map((_, node) => sums[numbers?.[node] ?? node] * scale);
}

/** Sums of what shortest ways depend on each node, from the sources added; `numbers` where nodes bear others. */
interface Dependencies {
  readonly sums: Float64Array;
  readonly numbers?: Int32Array;
  readonly addFrom: (source: number) => void;
}

function dependenciesByHops(graph: Graph): Dependencies {
  const { rows, numbers } = closeRows(graph);
  const sums = new Float64Array(graph.size);
  return { sums, numbers, addFrom: addByHops(rows, sums) };
}

/** Adds up backwards from the furthest level. */
function addByHops(rows: ArcRows, sums: Float64Array): (source: number) => void {
  const ways = createHopWays(rows);
  const { order, starts, counts, scratch: sent } = ways;
  const shares = new Float64Array(rows.size);
  return (source) => {
    const levels = ways.search(source);
    for (let place = starts[levels - 1]; place < starts[levels]; place += 1) shares[order[place]] = 0;
    for (let level = levels - 2; level > 0; level -= 1) {
      for (let place = starts[level + 1]; place < starts[level + 2]; place += 1)
        sent[order[place]] = (1 + shares[order[place]]) / counts[order[place]];
      gather(rows, ways, level, shares);
      for (let place = starts[level + 1]; place < starts[level + 2]; place += 1) sent[order[place]] = 0;
      for (let place = starts[level]; place < starts[level + 1]; place += 1) sums[order[place]] += shares[order[place]];
    }
  };
}

/** The shares of a level from what the next one sends: by the arcs out of this level, or into that one if they are far fewer. */
function gather(rows: ArcRows, { order, starts, hops, counts, scratch }: HopWays, level: number, shares: Float64Array) {
  const { offsets, heads, inOffsets, inHeads } = rows;
  const [start, middle, end] = [starts[level], starts[level + 1], starts[level + 2]];
  let out = 0;
  let inward = 0;
  for (let place = start; place < middle; place += 1) out += offsets[order[place] + 1] - offsets[order[place]];
  for (let place = middle; place < end; place += 1) inward += inOffsets[order[place] + 1] - inOffsets[order[place]];

  if (out <= PULLED_ARCS * inward) {
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
function dependenciesByDistance(graph: Graph): Dependencies {
  const { order, counts, search, isOnWay } = createDistanceWays(graph);
  const { offsets, heads } = graph;
  const sums = new Float64Array(graph.size);
  const shares = new Float64Array(graph.size);
  const addFrom = (source: number) => {
    const reached = search(source);
    for (let place = reached - 1; place > 0; place -= 1) {
      const node = order[place];
      let sum = 0;
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1)
        if (isOnWay(node, arc)) sum += (1 + shares[heads[arc]]) / counts[heads[arc]];
      shares[node] = sum * counts[node];
      sums[node] += shares[node];
    }
  };
  return { sums, addFrom };
}
