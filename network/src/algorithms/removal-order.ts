import type { Graph } from '../graph/graph.ts';
import { subgraph } from '../graph/subgraph.ts';
import type { Tick } from './tick.ts';

/** By what, and how, nodes are chosen for removal. */
export interface RemovalOptions {
  /** The score of each node; the greatest goes first, of equals the smaller number. */
  readonly measure: (graph: Graph) => ArrayLike<number>;
  /** How many are removed; no more than there are candidates. */
  readonly steps: number;
  /** `sequential`: the measure is computed anew on what is left after each removal; `block`: once, on the whole. */
  readonly manner: 'sequential' | 'block';
  /** Who may be removed; absent: everybody. */
  readonly candidates?: ArrayLike<number>;
  readonly tick?: Tick;
}

/**
 * The order in which nodes go by a measure. Sequential and block removal differ, because a removal makes others important
 * (P. Holme, B. Kim, C. Yoon, S. Han (2002), Attack vulnerability of complex networks). O(steps · cost of the measure).
 */
export function removalOrder(graph: Graph, options: RemovalOptions): readonly number[] {
  const { measure, steps, manner, candidates, tick } = options;
  const mayGo = new Uint8Array(graph.size).fill(candidates ? 0 : 1);
  if (candidates) for (const node of Array.from(candidates)) mayGo[node] = 1;
  const most = Math.min(
    steps,
    mayGo.reduce((sum, may) => sum + may, 0),
  );
  if (manner === 'block') return byScore(measure(graph), mayGo).slice(0, most);

  const isKept = new Uint8Array(graph.size).fill(1);
  const order: number[] = [];
  while (order.length < most) {
    tick?.(order.length, most);
    const { graph: left, nodes } = subgraph(graph, isKept);
    const next = byScore(
      measure(left),
      Uint8Array.from(nodes, (node) => mayGo[node]),
    )[0];
    order.push(nodes[next]);
    isKept[nodes[next]] = 0;
    mayGo[nodes[next]] = 0;
  }
  return order;
}

function byScore(scores: ArrayLike<number>, mayGo: Uint8Array): number[] {
  return Array.from(mayGo.keys())
    .filter((node) => mayGo[node] !== 0)
    .sort((a, b) => scores[b] - scores[a] || a - b);
}
