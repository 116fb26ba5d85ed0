import type { FlowNetwork } from './flow-network.ts';

/** A way from a source to a sink in the graph, and how much goes along it. */
export interface FlowWay {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly amount: number;
}

/**
 * Takes the flow that was sent apart into ways, at most one for each arc; what goes round in a circle is left out.
 * `nodeOf` gives the node of the graph that a node of the network stands for, -1 for the ends. O(arcs · length of ways).
 */
export function flowWays(network: FlowNetwork, nodeOf: (node: number) => number): readonly FlowWay[] {
  const { size, source, sink, given, offsets, arcs, ends, residual } = network;
  const next = offsets.slice(0, size);
  const depth = new Int32Array(size).fill(-1);
  /** What is left of the flow on each given arc. */
  const flow = new Float64Array(given.tails.length);
  for (let arc = 0; arc < flow.length; arc += 1) flow[arc] = residual[2 * arc + 1];
  const ways: FlowWay[] = [];
  const way: number[] = [];
  let node = source;

  while (true) {
    const index = next[node];
    if (index === offsets[node + 1]) return ways;
    const arc = arcs[index] >> 1;
    if (arcs[index] & 1 || flow[arc] === 0) {
      next[node] = index + 1;
      continue;
    }
    way.push(arc);
    node = ends[index];
    if (node === sink) ways.push({ ...readWay(network, way, nodeOf), amount: take(0) });
    else if (node === source) take(0);
    else if (depth[node] !== -1) take(depth[node]);
    else depth[node] = way.length;
  }

  /** Takes what goes along the whole of the way from a place on, and begins again at the source. */
  function take(first: number): number {
    let amount = Infinity;
    for (let place = first; place < way.length; place += 1) amount = Math.min(amount, flow[way[place]]);
    for (let place = first; place < way.length; place += 1) flow[way[place]] -= amount;
    for (const arc of way) depth[given.heads[arc]] = -1;
    way.length = 0;
    node = source;
    return amount;
  }
}

/** What a walk along given arcs is in the graph. */
export function readWay({ given }: FlowNetwork, way: readonly number[], nodeOf: (node: number) => number) {
  const nodes: number[] = [];
  for (const arc of way) {
    const node = nodeOf(given.heads[arc]);
    if (node !== -1 && node !== nodes[nodes.length - 1]) nodes.push(node);
  }
  return { nodes, edges: way.map((arc) => given.edges[arc]).filter((edge) => edge !== -1) };
}
