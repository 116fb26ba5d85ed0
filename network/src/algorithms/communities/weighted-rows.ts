import { buildGraph } from '../../graph/build-graph.ts';
import type { Graph } from '../../graph/graph.ts';

/** Who is next to whom and how strongly: each pair once, in the rows of both, without loops. */
export interface WeightedRows {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly heads: Int32Array;
  /** Strength of each arc. */
  readonly weights: Float64Array;
  /** Sum of the strengths of a node's ties, loops twice. */
  readonly strengths: Float64Array;
  /** Sum of `strengths`: twice the strength of all ties. */
  readonly total: number;
}

/** Rows of a graph whatever the direction of ties, parallel ones merged. O(nodes + edges). */
export function weightedRows(graph: Graph): WeightedRows {
  const strengths = strengthsOf(graph);
  let total = 0;
  for (const strength of strengths) total += strength;
  const { size, offsets, heads, weights, arcEdge } = isPlain(graph) ? graph : buildGraph(graph);
  const arcWeights = new Float64Array(heads.length);
  for (let arc = 0; arc < heads.length; arc += 1) arcWeights[arc] = weights[arcEdge[arc]];
  return { size, offsets, heads, weights: arcWeights, strengths, total };
}

/** Sum of the strengths of each node's ties, whatever their direction; a loop counts at both ends. O(nodes + edges). */
function strengthsOf({ size, edges, from, to, weights }: Graph): Float64Array {
  const strengths = new Float64Array(size);
  for (let edge = 0; edge < edges; edge += 1) {
    strengths[from[edge]] += weights[edge];
    strengths[to[edge]] += weights[edge];
  }
  return strengths;
}

function isPlain({ directed, edges, from, to }: Graph): boolean {
  if (directed) return false;
  for (let edge = 0; edge < edges; edge += 1) {
    const isParallel = edge > 0 && from[edge] === from[edge - 1] && to[edge] === to[edge - 1];
    if (isParallel || from[edge] === to[edge]) return false;
  }
  return true;
}

/** Rows in which each group (numbered from 0) is one node; what ties its members together stays in its strength only. O(nodes + arcs). */
export function drawTogether(rows: WeightedRows, group: Int32Array, groups: number): WeightedRows {
  const { starts, members } = byGroup(group, groups);
  const offsets = new Int32Array(groups + 1);
  const heads = new Int32Array(rows.heads.length);
  const weights = new Float64Array(rows.heads.length);
  const strengths = new Float64Array(groups);
  const place = new Int32Array(groups).fill(-1);
  let arcs = 0;
  for (let from = 0; from < groups; from += 1) {
    const first = arcs;
    for (let index = starts[from]; index < starts[from + 1]; index += 1) {
      const node = members[index];
      strengths[from] += rows.strengths[node];
      for (let arc = rows.offsets[node]; arc < rows.offsets[node + 1]; arc += 1) {
        const to = group[rows.heads[arc]];
        if (to === from) continue;
        if (place[to] < first) {
          place[to] = arcs;
          heads[arcs] = to;
          weights[arcs++] = rows.weights[arc];
        } else weights[place[to]] += rows.weights[arc];
      }
    }
    offsets[from + 1] = arcs;
  }
  return {
    size: groups,
    offsets,
    heads: heads.slice(0, arcs),
    weights: weights.slice(0, arcs),
    strengths,
    total: rows.total,
  };
}

/** The members of each group, ascending: those of group g stand at `starts[g]` … `starts[g + 1] − 1`. */
export function byGroup(group: Int32Array, groups: number) {
  const starts = new Int32Array(groups + 1);
  for (const number of group) starts[number + 1] += 1;
  for (let number = 0; number < groups; number += 1) starts[number + 1] += starts[number];
  const next = starts.slice(0, groups);
  const members = new Int32Array(group.length);
  group.forEach((number, node) => {
    members[next[number]++] = node;
  });
  return { starts, members };
}
