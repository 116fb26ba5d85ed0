import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Graph } from '@corridor/network';
import { AppError } from '../http/app-error.ts';
import { tasks, type TaskName, type TaskOptions, type TaskResult } from './tasks.ts';

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
    signal?: AbortSignal,
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

/** What a thread answers. */
export type ThreadAnswer = { readonly result: unknown } | { readonly failure: string };

interface Job {
  readonly message: object;
  end(settle: () => void): void;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Makes a pool; threads start when they are first needed and stay. */
export function createComputePool({
  threads = Math.min(4, Math.max(1, availableParallelism() - 1)),
  deadlineMs = DEADLINE_MS,
  mostSteps = MOST_STEPS,
}: PoolOptions = {}): ComputePool {
  const idle: Worker[] = [];
  const busy = new Map<Job, Worker>();
  const waiting: Job[] = [];

  const next = () => {
    while (waiting.length > 0 && busy.size < threads) {
      const job = waiting.shift();
      if (job) give(job, idle.pop() ?? start());
    }
  };
  const give = (job: Job, worker: Worker) => {
    busy.set(job, worker);
    const free = (settle: () => void, isAlive: boolean) => {
      worker.removeAllListeners();
      busy.delete(job);
      if (isAlive) idle.push(worker);
      job.end(settle);
      next();
    };
    worker.once('message', (answer: ThreadAnswer) => {
      if ('result' in answer) free(() => job.resolve(answer.result), true);
      else free(() => job.reject(new Error(answer.failure)), true);
    });
    // Such as being out of memory.
    worker.once('error', (error) => free(() => job.reject(error), false));
    worker.postMessage(job.message);
  };
  /** A computation cannot be interrupted: its thread is ended and another one takes its place. */
  const drop = (job: Job, error: Error) => {
    const worker = busy.get(job);
    if (worker) {
      worker.removeAllListeners();
      busy.delete(job);
      void worker.terminate();
    } else waiting.splice(waiting.indexOf(job), 1);
    job.end(() => job.reject(error));
    next();
  };

  const handOver = (message: object, signal: AbortSignal | undefined) => {
    if (waiting.length >= MOST_WAITING)
      throw new AppError('busy', 'Many large questions wait already. Try again in a moment.');
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const close = () => drop(job, new AppError('busy', 'The request was closed.'));
    const timer = setTimeout(() => drop(job, outOfTime()), deadlineMs);
    const job: Job = {
      message,
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
      signal?: AbortSignal,
    ): Promise<TaskResult<Name>> {
      const { steps, run } = tasks[name] as (typeof tasks)[TaskName];
      if (steps(graph, options as never) <= mostSteps) return run(graph, options as never) as TaskResult<Name>;
      if (signal?.aborted === true) throw new AppError('busy', 'The request was closed.');
      // The thread runs the same task of the same list.
      return (await handOver({ name, graph, options }, signal)) as TaskResult<Name>;
    },
    async stop() {
      for (const job of [...waiting, ...busy.keys()]) drop(job, new AppError('busy', 'The system stops.'));
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
    },
  };
}

function start(): Worker {
  const worker = new Worker(new URL('./compute.worker.ts', import.meta.url), { execArgv: [] });
  // A thread that waits keeps no process from ending.
  worker.unref();
  return worker;
}

function outOfTime(): AppError {
  return new AppError(
    'outOfTime',
    'The computation took too long and was ended. Ask about a smaller part, such as one source or a set of entities.',
  );
}
