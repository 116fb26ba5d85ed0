import type { Graph, Tick } from '@corridor/network';
import { communityTask } from './community-task.ts';
import { disruptionTask } from './disruption-task.ts';
import { keyPlayerTask } from './key-player-task.ts';
import { measureTask } from './measure-task.ts';
import { summaryTask } from './summary-task.ts';

/** Something to compute over a graph: plain data in and out, so that it can be done in another thread. */
export interface Task<Options, Result> {
  /** About how many steps it takes, counted on the graph alone. */
  readonly steps: (graph: Graph, options: Options) => number;
  /** `tick` is told now and then how far it is. */
  readonly run: (graph: Graph, options: Options, tick?: Tick) => Result;
}

/** Everything that is computed over graphs. */
export const tasks = {
  communities: communityTask,
  disruption: disruptionTask,
  keyPlayers: keyPlayerTask,
  measures: measureTask,
  summary: summaryTask,
} as const;

export type TaskName = keyof typeof tasks;
export type TaskOptions<Name extends TaskName> = Parameters<(typeof tasks)[Name]['run']>[1];
export type TaskResult<Name extends TaskName> = ReturnType<(typeof tasks)[Name]['run']>;
