import { buildGraph } from '../../graph/build-graph.ts';
import type { Graph } from '../../graph/graph.ts';
import { slowReach } from './slow-reach.ts';

/** Nodes and edges without which fewer pairs of the others reach each other, by taking each out. */
export function slowCutPoints(graph: Graph) {
  const nodes = Array.from({ length: graph.size }, (_, node) => node);
  const edges = Array.from({ length: graph.edges }, (_, edge) => edge);
  const whole = slowReach(graph, false);
  const parts = (reach: boolean[][], from: readonly number[]) =>
    from.some((one) => from.some((other) => whole[one][other] && !reach[one][other]));
  const without = (taken: number) => {
    const kept = edges.filter((edge) => edge !== taken);
    const ties = { from: kept.map((edge) => graph.from[edge]), to: kept.map((edge) => graph.to[edge]) };
    return buildGraph({ size: graph.size, ...ties });
  };
  return {
    points: nodes.filter((taken) =>
      parts(
        slowReach(graph, false, [taken]),
        nodes.filter((node) => node !== taken),
      ),
    ),
    bridges: edges.filter((taken) => parts(slowReach(without(taken), false), nodes)),
  };
}
