import { clustering, density, distanceFigures, type Graph } from '@corridor/network';
import type { NamedGraph } from './read-network.ts';

/** Figures of a whole graph. */
export const whole = (graph: Graph) => {
  const { diameter, meanDistance, efficiency } = distanceFigures(graph);
  const { mean } = clustering(graph);
  const figures = { density: density(graph), clustering: mean, efficiency, meanDistance: meanDistance ?? -1 };
  return { nodes: graph.size, ties: graph.edges, diameter, ...figures };
};

/** The first of a measure with their values, highest first. */
export const leaders = ({ names }: NamedGraph, values: ArrayLike<number>, count: number) =>
  Array.from(values, (value, node) => [names[node], value] as const)
    .sort((a, b) => b[1] - a[1])
    .slice(0, count);

/** Named values to some digits. */
export const rounded = (values: readonly (readonly [string | undefined, number])[], digits: number) =>
  values.map(([name, value]) => [name, Number(value.toFixed(digits))]);

/** Figures to some digits. */
export const to = (digits: number, figures: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(digits))]));
