import type { Graph } from '../graph/graph.ts';
import { enumerateCuts } from './flow/enumerate-cuts.ts';
import { flowNetwork, type FlowNetwork } from './flow/flow-network.ts';
import { flowWays, readWay, type FlowWay } from './flow/flow-ways.ts';
import { sendFlow } from './flow/send-flow.ts';
import { unlimitedWay } from './flow/unlimited-way.ts';
import { orderedSum } from './ordered-sum.ts';
import { wholeUnits } from './whole-units.ts';

/** What is to be parted from what, and by taking what. */
export interface CutOptions {
  readonly sources: readonly number[];
  readonly sinks: readonly number[];
  /** Whether edges are taken or nodes; never a source or a sink. */
  readonly kind: 'edge' | 'node';
  /** What each edge or node costs to take, from 0 up (what costs nothing counts as taken already); default 1 each. */
  readonly capacities?: ArrayLike<number>;
  /** Edges or nodes that must not be taken. */
  readonly protect?: readonly number[];
  /** So many cuts are told and counted; default 1,000. */
  readonly most?: number;
}

/** The cheapest sets that part all sources from all sinks. */
export interface MinimumCuts {
  /** What a minimum cut costs; Infinity where none is possible. */
  readonly value: number;
  /** A way that nothing may be taken from, where no cut is possible. */
  readonly unboundedBy?: Pick<FlowWay, 'nodes' | 'edges'>;
  /** All minimum cuts up to the limit: elements ascending, cuts in lexicographic order. */
  readonly cuts: readonly (readonly number[])[];
  /** Whether there are more cuts than told. */
  readonly more: boolean;
  readonly nearSource: readonly number[];
  readonly nearSink: readonly number[];
  /** What every minimum cut takes. */
  readonly inAll: readonly number[];
  /** A flow of the same value along ways from sources to sinks, which proves that no cut is cheaper. */
  readonly flow: readonly FlowWay[];
}

/**
 * Maximum flow and all minimum cuts between sets of nodes along the direction of ties (an undirected tie leads both ways);
 * nodes are cut by splitting each into an arc. Capacities that are not whole count in millionths.
 * Source: L. Ford, D. Fulkerson (1956), Maximal flow through a network; flow by E. Dinic, cuts by J.-C. Picard and
 * M. Queyranne (see `sendFlow`, `enumerateCuts`). O(nodes² · edges) at worst, O(edges) for each cut.
 */
export function minimumCuts(graph: Graph, options: CutOptions): MinimumCuts {
  const { kind, most = 1_000 } = options;
  const count = kind === 'edge' ? graph.edges : graph.size;
  const capacities = Float64Array.from(options.capacities ?? new Float64Array(count).fill(1));
  if (!capacities.every((capacity) => capacity >= 0)) throw new RangeError('A capacity cannot be below 0');
  for (const element of options.protect ?? []) capacities[element] = Infinity;
  if (kind === 'node') for (const node of [...options.sources, ...options.sinks]) capacities[node] = Infinity;
  const { units, unit } = wholeUnits(capacities);
  const network = networkOf(graph, options, units);
  const nodeOf = (node: number) =>
    node < graph.size ? node : node < 2 * graph.size && kind === 'node' ? node - graph.size : -1;

  const unlimited = unlimitedWay(network);
  if (unlimited) return { ...noCut, unboundedBy: readWay(network, unlimited, nodeOf) };
  sendFlow(network);
  const found = enumerateCuts(network, most);
  return {
    value: orderedSum(found.nearSource.map((element) => capacities[element])),
    ...found,
    cuts: [...found.cuts].sort(bySequence),
    flow: flowWays(network, nodeOf).map((way) => ({ ...way, amount: way.amount * unit })),
  };
}

const noCut = { value: Infinity, cuts: [], more: false, nearSource: [], nearSink: [], inAll: [], flow: [] };

function networkOf(graph: Graph, { kind, sources, sinks }: CutOptions, units: Float64Array): FlowNetwork {
  const { size, directed, edges, from, to } = graph;
  const isSplit = kind === 'node';
  /** Where ties lead from a node: its own number, or that of its second half. */
  const out = isSplit ? size : 0;
  const [source, sink] = [2 * size, 2 * size + 1];
  const [starts, stops] = [new Set(sources), new Set(sinks)];
  const count = (isSplit ? size : 0) + edges * (directed ? 1 : 2) + starts.size + stops.size;
  const arcs = {
    tails: new Int32Array(count),
    heads: new Int32Array(count),
    capacities: new Float64Array(count).fill(Infinity),
    elements: new Int32Array(count).fill(-1),
    edges: new Int32Array(count).fill(-1),
  };
  let next = 0;
  const put = (tail: number, head: number): number => {
    arcs.tails[next] = tail;
    arcs.heads[next] = head;
    return next++;
  };
  const limit = (arc: number, element: number): void => {
    arcs.capacities[arc] = units[element];
    arcs.elements[arc] = element;
  };
  if (isSplit) for (let node = 0; node < size; node += 1) limit(put(node, node + out), node);
  for (let edge = 0; edge < edges; edge += 1) {
    const along = put(from[edge] + out, to[edge]);
    arcs.edges[along] = edge;
    if (!isSplit) limit(along, edge);
    if (directed) continue;
    const back = put(to[edge] + out, from[edge]);
    arcs.edges[back] = edge;
    if (!isSplit) limit(back, edge);
  }
  for (const node of starts) put(source, node);
  for (const node of stops) put(node + out, sink);
  return flowNetwork(2 * size + 2, source, sink, arcs);
}

function bySequence(one: readonly number[], other: readonly number[]): number {
  for (let place = 0; place < one.length && place < other.length; place += 1)
    if (one[place] !== other[place]) return one[place] - other[place];
  return one.length - other.length;
}
