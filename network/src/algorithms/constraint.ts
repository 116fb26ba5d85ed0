import type { Graph } from '../graph/graph.ts';
import { neighbourRows, type NeighbourRows } from './neighbour-rows.ts';

/**
 * Burt's constraint of each node: how much its contacts are in touch with each other, so how few structural holes it
 * spans. The sum over its contacts j of (p(i,j) + Σ over shared contacts q of p(i,q) · p(q,j))², where p is the share of
 * a node's strength that goes to a contact, both directions together. NaN of a node with no contact.
 * Source: R. Burt (1992), Structural holes, 2. O(sum of squared degrees).
 */
export function constraint(graph: Graph, { weighted = false }: { readonly weighted?: boolean } = {}): Float64Array {
  const rows = neighbourRows(graph);
  const shares = sharesOf(graph, rows, weighted);
  const { size, offsets, heads } = rows;
  const indirect = new Float64Array(size);
  const values = new Float64Array(size).fill(Number.NaN);
  for (let node = 0; node < size; node += 1) {
    const [start, end] = [offsets[node], offsets[node + 1]];
    if (start === end) continue;
    for (let arc = start; arc < end; arc += 1) {
      const contact = heads[arc];
      for (let next = offsets[contact]; next < offsets[contact + 1]; next += 1)
        indirect[heads[next]] += shares[arc] * shares[next];
    }
    values[node] = 0;
    for (let arc = start; arc < end; arc += 1) values[node] += (shares[arc] + indirect[heads[arc]]) ** 2;
    for (let arc = start; arc < end; arc += 1) {
      const contact = heads[arc];
      for (let next = offsets[contact]; next < offsets[contact + 1]; next += 1) indirect[heads[next]] = 0;
    }
  }
  return values;
}

/** What part of a node's strength each of its contacts has. */
function sharesOf(graph: Graph, { size, offsets, heads }: NeighbourRows, weighted: boolean): Float64Array {
  const shares = new Float64Array(heads.length);
  const toNode = new Float64Array(size);
  const { arcEdge, inArcEdge, weights } = graph;
  for (let node = 0; node < size; node += 1) {
    for (let arc = graph.offsets[node]; arc < graph.offsets[node + 1]; arc += 1)
      toNode[graph.heads[arc]] += weighted ? weights[arcEdge[arc]] : 1;
    if (graph.directed)
      for (let arc = graph.inOffsets[node]; arc < graph.inOffsets[node + 1]; arc += 1)
        toNode[graph.inHeads[arc]] += weighted ? weights[inArcEdge[arc]] : 1;
    toNode[node] = 0;
    let sum = 0;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) sum += toNode[heads[arc]];
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) {
      shares[arc] = toNode[heads[arc]] / sum;
      toNode[heads[arc]] = 0;
    }
  }
  return shares;
}
