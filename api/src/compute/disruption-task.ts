import type { Measure } from '@corridor/graph-schema/questions';
import { removalOrder, removalSteps, type RemovalStep } from '@corridor/network';
import { measureOf, measureSteps } from './measure-task.ts';
import { allSearches } from './steps.ts';
import type { Task } from './tasks.ts';

/** Who is removed, and how. */
export interface DisruptionOptions {
  readonly by: Measure;
  readonly mode: 'sequential' | 'block';
  readonly steps: number;
  readonly weighted: boolean;
  readonly candidates: readonly number[];
}

/** What is left after each removal; the whole network first. */
export const disruptionTask: Task<DisruptionOptions, readonly RemovalStep[]> = {
  steps: (graph, { by, mode, steps }) =>
    (mode === 'sequential' ? steps : 1) * measureSteps(graph, by) + (steps + 1) * allSearches(graph),
  run(graph, { by, mode, steps, weighted, candidates }) {
    const order = removalOrder(graph, {
      // Values that differ only in what a computer rounds are the same.
      measure: (left) => Float64Array.from(measureOf(left, by, weighted), (value) => Number(value.toPrecision(12))),
      steps,
      manner: mode,
      candidates,
    });
    return removalSteps(graph, order);
  },
};
