import type { Measure } from '@corridor/graph-schema/questions';
import { removalOrder, removalSteps, type RemovalStep, type Tick } from '@corridor/network';
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
  run(graph, { by, mode, steps, weighted, candidates }, tick) {
    // Finding the order and measuring what is left take about as long.
    const half =
      (from: number): Tick =>
      (done, all) =>
        tick?.(from * all + done, 2 * all);
    const order = removalOrder(graph, {
      // Values that differ only in what a computer rounds are the same.
      measure: (left) => Float64Array.from(measureOf(left, by, weighted), (value) => Number(value.toPrecision(12))),
      steps,
      manner: mode,
      candidates,
      tick: half(0),
    });
    return removalSteps(graph, order, half(1));
  },
};
