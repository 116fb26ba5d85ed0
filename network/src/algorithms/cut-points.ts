import type { Graph } from '../graph/graph.ts';

/** What alone holds parts of a graph together. */
export interface CutPoints {
  /** Articulation points: nodes whose removal leaves more components; ascending. */
  readonly points: readonly number[];
  /** Bridges: edges whose removal leaves more components; ascending. One of two parallel edges is none. */
  readonly bridges: readonly number[];
}

/**
 * Articulation points and bridges, whatever the direction of ties: by the least order that a subtree of a depth-first search
 * reaches back to. Source: J. Hopcroft, R. Tarjan (1973), Algorithm 447, Efficient algorithms for graph manipulation; with a
 * stack of our own. O(nodes + edges).
 */
export function cutPoints(graph: Graph): CutPoints {
  const { size } = graph;
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  /** The edge by which a node was found, and how many parts hang on it alone. */
  const by = new Int32Array(size).fill(-1);
  const parts = new Int32Array(size);
  const next = new Int32Array(size);
  const way = new Int32Array(size);
  const bridges: number[] = [];
  let found = 0;
  let depth = 0;
  const enter = (node: number, edge: number): void => {
    order[node] = low[node] = found++;
    by[node] = edge;
    way[depth++] = node;
  };

  for (let start = 0; start < size; start += 1) {
    if (order[start] !== -1) continue;
    enter(start, -1);
    while (depth > 0) {
      const node = way[depth - 1];
      const arc = next[node]++;
      const head = headOf(graph, node, arc);
      if (head !== -1) {
        const edge = edgeOf(graph, node, arc);
        if (order[head] === -1) enter(head, edge);
        else if (edge !== by[node]) low[node] = Math.min(low[node], order[head]);
        continue;
      }
      depth -= 1;
      if (depth === 0) break;
      const parent = way[depth - 1];
      low[parent] = Math.min(low[parent], low[node]);
      if (low[node] >= order[parent]) parts[parent] += 1;
      if (low[node] > order[parent]) bridges.push(by[node]);
    }
    // Where a search starts, the first part found is not cut off from anything.
    parts[start] -= 1;
  }
  const points = Array.from(parts.keys()).filter((node) => parts[node] > 0);
  return { points, bridges: bridges.sort((a, b) => a - b) };
}

/** The head of the n-th arc at a node, arcs out before arcs in; -1 past the last. */
function headOf({ directed, offsets, heads, inOffsets, inHeads }: Graph, node: number, place: number): number {
  const out = offsets[node + 1] - offsets[node];
  if (place < out) return heads[offsets[node] + place];
  const inward = inOffsets[node] + place - out;
  return directed && inward < inOffsets[node + 1] ? inHeads[inward] : -1;
}

function edgeOf({ offsets, arcEdge, inOffsets, inArcEdge }: Graph, node: number, place: number): number {
  const out = offsets[node + 1] - offsets[node];
  return place < out ? arcEdge[offsets[node] + place] : inArcEdge[inOffsets[node] + place - out];
}
