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
  const { size, source, sink, given, offsets, arcs, heads, residual } = network;
  const flow = Float64Array.from(given, (_, place) => residual[2 * place + 1]);
  const next = offsets.slice(0, size);
  const depth = new Int32Array(size).fill(-1);
  const ways: FlowWay[] = [];
  let way: number[] = [];
  const take = (list: readonly number[]): number => {
    const amount = list.reduce((least, arc) => Math.min(least, flow[arc]), Infinity);
    for (const arc of list) flow[arc] -= amount;
    return amount;
  };

  let node = source;
  depth[source] = 0;
  while (true) {
    while (next[node] < offsets[node + 1] && !carries(arcs[next[node]])) next[node] += 1;
    if (next[node] === offsets[node + 1]) return ways;
    way.push(arcs[next[node]] >> 1);
    node = heads[arcs[next[node]]];
    if (node === sink) {
      const walked = way;
      ways.push({ ...readWay(network, walked, nodeOf), amount: take(walked) });
      restart();
    } else if (depth[node] !== -1) {
      take(way.slice(depth[node]));
      restart();
    } else depth[node] = way.length;
  }

  function carries(arc: number): boolean {
    return (arc & 1) === 0 && flow[arc >> 1] > 0;
  }

  function restart(): void {
    for (const arc of way) depth[given[arc].head] = -1;
    way = [];
    node = source;
  }
}

/** What a walk along given arcs is in the graph. */
export function readWay({ given, heads }: FlowNetwork, way: readonly number[], nodeOf: (node: number) => number) {
  const nodes: number[] = [];
  for (const arc of way) {
    const node = nodeOf(heads[2 * arc]);
    if (node !== -1 && node !== nodes[nodes.length - 1]) nodes.push(node);
  }
  return { nodes, edges: way.map((arc) => given[arc].edge).filter((edge) => edge !== -1) };
}
