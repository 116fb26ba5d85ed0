import { parentPort } from 'node:worker_threads';
import type { Graph } from '@corridor/network';
import type { ThreadAnswer } from './compute-pool.ts';
import { tasks, type TaskName } from './tasks.ts';

const EVERY_MS = 200;

/** One task at a time; the graph is read where it lies. */
parentPort?.on('message', ({ name, graph, options }: { name: TaskName; graph: Graph; options: never }) => {
  let answer: ThreadAnswer;
  let told = performance.now();
  const tick = (done: number, all: number) => {
    const now = performance.now();
    if (now - told < EVERY_MS) return;
    told = now;
    parentPort?.postMessage({ done: done / all } satisfies ThreadAnswer);
  };
  try {
    answer = { result: tasks[name].run(graph, options, tick) };
  } catch (error) {
    answer = { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(answer);
});
