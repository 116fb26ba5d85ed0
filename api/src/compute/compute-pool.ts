import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Graph } from '@corridor/network';
import { AppError } from '../http/app-error.ts';
import { tasks, type TaskName, type TaskOptions, type TaskResult } from './tasks.ts';

/** Who waits for a task: says when nobody does any more, and is told how much of it is done, from 0 to 1. */
export interface Watch {
  readonly signal?: AbortSignal | undefined;
  readonly onDone?: ((share: number) => void) | undefined;
}

/** Computes over graphs: what is long in threads of its own, so that nobody else waits for it. */
export interface ComputePool {
  /**
   * Does a task. Throws `outOfTime` at the deadline and `busy` where too much waits already; a request that is closed ends
   * its task. Whatever the way, an answer is whole or there is none.
   */
  run<Name extends TaskName>(
    name: Name,
    graph: Graph,
    options: TaskOptions<Name>,
    watch?: Watch,
  ): Promise<TaskResult<Name>>;
  /** Ends the threads and what they do. */
  stop(): Promise<void>;
}

/** What a test may choose. */
export interface PoolOptions {
  readonly threads?: number;
  /** From being asked to the answer. */
  readonly deadlineMs?: number;
  /** Steps up to which a task is done at once: less work than to hand it over. */
  readonly mostSteps?: number;
}

const DEADLINE_MS = 30_000;
const MOST_STEPS = 500_000;
const MOST_WAITING = 32;

/** What a thread says: how far it is, and at last what came of it. */
export type ThreadAnswer = { readonly done: number } | { readonly result: unknown } | { readonly failure: string };

interface Job {
  readonly message: object;
  readonly watch: Watch;
  end(settle: () => void): void;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** A thread, and what it does: without a job it is idle. */
interface Thread {
  readonly worker: Worker;
  job: Job | undefined;
}

/** Makes a pool; threads start when they are first needed and stay. */
export function createComputePool({
  threads: most = Math.min(4, Math.max(1, availableParallelism() - 1)),
  deadlineMs = DEADLINE_MS,
  mostSteps = MOST_STEPS,
}: PoolOptions = {}): ComputePool {
  const threads = new Set<Thread>();
  const waiting: Job[] = [];

  const next = () => {
    while (waiting.length > 0) {
      const idle = [...threads].find(({ job }) => job === undefined);
      if (!idle && threads.size >= most) return;
      const thread = idle ?? start();
      thread.job = waiting.shift();
      thread.worker.postMessage(thread.job?.message);
    }
  };
  const start = (): Thread => {
    const worker = new Worker(new URL('./compute.worker.ts', import.meta.url), { execArgv: [] });
    // A thread that waits keeps no process from ending.
    worker.unref();
    const thread: Thread = { worker, job: undefined };
    threads.add(thread);
    worker.on('message', (answer: ThreadAnswer) => {
      const { job } = thread;
      if ('done' in answer) return job?.watch.onDone?.(answer.done);
      thread.job = undefined;
      job?.end(() => {
        if ('result' in answer) job.resolve(answer.result);
        else job.reject(new Error(answer.failure));
      });
      next();
    });
    // Such as being out of memory.
    worker.on('error', (error) => lose(thread, error));
    worker.on('exit', () => lose(thread, new Error('The thread has ended')));
    return thread;
  };
  const lose = (thread: Thread, error: unknown) => {
    const { job } = thread;
    thread.job = undefined;
    if (!threads.delete(thread)) return;
    job?.end(() => job.reject(error instanceof Error ? error : new Error(String(error))));
    next();
  };
  /** A computation cannot be interrupted: its thread is ended and another one takes its place. */
  const drop = (job: Job, error: Error) => {
    const thread = [...threads].find((one) => one.job === job);
    const place = waiting.indexOf(job);
    if (place !== -1) waiting.splice(place, 1);
    if (!thread) {
      job.end(() => job.reject(error));
      return;
    }
    lose(thread, error);
    void thread.worker.terminate();
  };

  const handOver = (message: object, watch: Watch) => {
    const { signal } = watch;
    if (waiting.length >= MOST_WAITING)
      throw new AppError('busy', 'Many large questions wait already. Try again in a moment.');
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const close = () => drop(job, new AppError('busy', 'The request was closed.'));
    const timer = setTimeout(() => drop(job, outOfTime()), deadlineMs);
    const job: Job = {
      message,
      watch,
      resolve,
      reject,
      end(settle) {
        clearTimeout(timer);
        signal?.removeEventListener('abort', close);
        settle();
      },
    };
    signal?.addEventListener('abort', close, { once: true });
    waiting.push(job);
    next();
    return promise;
  };

  return {
    async run<Name extends TaskName>(
      name: Name,
      graph: Graph,
      options: TaskOptions<Name>,
      watch: Watch = {},
    ): Promise<TaskResult<Name>> {
      const { steps, run } = tasks[name] as (typeof tasks)[TaskName];
      if (steps(graph, options as never) <= mostSteps) return run(graph, options as never) as TaskResult<Name>;
      if (watch.signal?.aborted === true) throw new AppError('busy', 'The request was closed.');
      // The thread runs the same task of the same list.
      return (await handOver({ name, graph, options }, watch)) as TaskResult<Name>;
    },
    async stop() {
      for (const job of waiting.splice(0)) drop(job, new AppError('busy', 'The system stops.'));
      await Promise.all(
        [...threads].map((thread) => {
          lose(thread, new AppError('busy', 'The system stops.'));
          return thread.worker.terminate();
        }),
      );
    },
  };
}

function outOfTime(): AppError {
  return new AppError(
    'outOfTime',
    'The computation took too long and was ended. Ask about a smaller part, such as one source or a set of entities.',
  );
}
