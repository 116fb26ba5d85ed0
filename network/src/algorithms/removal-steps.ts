import { buildGraph } from '../graph/build-graph.ts';
import type { Graph } from '../graph/graph.ts';
import { subgraph } from '../graph/subgraph.ts';
import { components } from './components.ts';
import { distanceFigures } from './distance-figures.ts';
import { connectedPairs, fragmentation } from './fragmentation.ts';
import type { Tick } from './tick.ts';

/** What is left of a network after a removal. */
export interface RemovalStep {
  /** Who went; absent in the first step, which shows the whole. */
  readonly removed?: number;
  /** Nodes left. */
  readonly nodes: number;
  readonly components: number;
  /** Nodes of the largest component. */
  readonly largest: number;
  /** The largest component's share of the nodes left, and of those there were at first. */
  readonly share: number;
  readonly shareOfAll: number;
  readonly fragmentation: number;
  /** Mean of 1 / hops over ordered pairs of the nodes left. */
  readonly efficiency: number;
}

/**
 * What is left as the nodes of `order` are removed one after another, whatever the direction and strength of ties; the whole
 * comes first. O(steps · nodes · (nodes + edges)), nearly all of it for the efficiency.
 */
export function removalSteps(graph: Graph, order: readonly number[], tick?: Tick): readonly RemovalStep[] {
  const isKept = new Uint8Array(graph.size).fill(1);
  const plain = buildGraph(graph);
  return [undefined, ...order].map((removed, step) => {
    tick?.(step, order.length + 1);
    if (removed !== undefined) isKept[removed] = 0;
    const { graph: left } = subgraph(plain, isKept);
    const { sizes } = components(left);
    const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
    return {
      ...(removed === undefined ? {} : { removed }),
      nodes: left.size,
      components: sizes.length,
      largest,
      share: left.size === 0 ? 0 : largest / left.size,
      shareOfAll: graph.size === 0 ? 0 : largest / graph.size,
      fragmentation: fragmentation(connectedPairs(sizes), left.size),
      efficiency: distanceFigures(left).efficiency,
    };
  });
}
