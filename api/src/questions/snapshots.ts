import { isGuarded, renumber } from '@corridor/network';
import { shareGraph } from '../compute/share-graph.ts';
import type { Network } from './network-of.ts';

/**
 * Networks of different days or knowledge that are shown side by side: who is under safeguards in one of them is in none, so
 * that no day gives away whom another one guards.
 */
export function guardedAlike(networks: readonly Network[]): Network[] {
  return networks.map((network) => {
    const { entities, graph } = network;
    const isShown = (entity: number) => !networks.some(({ view }) => isGuarded(view, entity));
    const order = [...entities.keys()].filter((node) => isShown(entities[node] ?? -1));
    if (order.length === entities.length) return network;
    const kept = Int32Array.from(order, (node) => entities[node] ?? -1);
    const number = new Map(Array.from(kept, (entity, node) => [entity, node] as const));
    return {
      ...network,
      entities: kept,
      nodeOf: (entity: number) => number.get(entity) ?? -1,
      graph: shareGraph(renumber(graph, order)),
    };
  });
}

/** The pairs that are tied, each by its ends in the order of the network that has it. */
export function tiedPairs({ graph, entities }: Network): Map<string, readonly [number, number]> {
  const pairs = new Map<string, readonly [number, number]>();
  for (let edge = 0; edge < graph.edges; edge += 1) {
    const [from, to] = [entities[graph.from[edge] ?? -1] ?? -1, entities[graph.to[edge] ?? -1] ?? -1];
    const isTurned = !graph.directed && from > to;
    pairs.set(isTurned ? `${to} ${from}` : `${from} ${to}`, [from, to]);
  }
  return pairs;
}
