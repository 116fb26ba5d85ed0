import { setTimeout as wait } from 'node:timers/promises';
import type { ProcessIdentity } from '../services/process-identity.ts';
import { ServiceFault } from '../services/service-fault.ts';
import type { ProcessEnd } from '../services/start-process.ts';

/** A process or a store that runs. */
export interface Running {
  readonly pid: number;
  readonly ended: Promise<ProcessEnd>;
  readonly identity?: ProcessIdentity;
  stop(limitMs: number): Promise<void>;
  kill(): Promise<void>;
}

export interface Member<Started extends Running> {
  readonly name: string;
  /** Members of a lower rank stop first; equal ranks stop together. */
  readonly stopRank: number;
  /** How long an ordered stop may take before SIGKILL. */
  readonly stopLimitMs: number;
  /** What to tell a person when it ended while the system was starting. */
  explain(end: ProcessEnd): string;
  start(): Promise<Started>;
}

export interface Supervisor {
  /** Starts a member and keeps it running. */
  add<Started extends Running>(member: Member<Started>): Promise<Started>;
  /** From now on a member that ends is started again; before, it ends the start. */
  settle(): void;
  /** Rejects when the system cannot go on. */
  readonly givenUp: Promise<never>;
  /** Stops all members in their order. */
  stop(): Promise<void>;
  /** SIGKILL to all. */
  kill(): Promise<void>;
  pids(): Record<string, number>;
}

const MAX_RESTARTS = 5;
const RESTART_WINDOW_MS = 10 * 60_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;
const PENDING_LIMIT_MS = 5_000;
const LEAST_STOP_MS = 1_000;

interface Kept {
  readonly member: Member<Running>;
  running: Running;
  restarts: number[];
}

/** Whether one more restart is within what is allowed, and how long to wait before it. */
export function nextRestart(
  restarts: readonly number[],
  now: number,
): { recent: number[]; pauseMs: number | undefined } {
  const recent = restarts.filter((at) => now - at < RESTART_WINDOW_MS);
  if (recent.length >= MAX_RESTARTS) return { recent, pauseMs: undefined };
  return { recent: [...recent, now], pauseMs: Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** recent.length) };
}

/** Keeps the members running, restarts those that crash (a limited number of times), and stops all in order. */
export function createSupervisor(say: (line: string) => void, changed: () => void): Supervisor {
  const kept = new Map<string, Kept>();
  const pending = new Set<Promise<unknown>>();
  const givenUp = Promise.withResolvers<never>();
  // Nobody may be waiting for it when it happens.
  givenUp.promise.catch(() => {});
  let isStopping = false;
  let isSettled = false;

  const launch = async <Started extends Running>(member: Member<Started>): Promise<Started> => {
    const starting = member.start();
    pending.add(starting);
    try {
      return await starting;
    } finally {
      pending.delete(starting);
    }
  };

  const restart = async (one: Kept): Promise<void> => {
    const { recent, pauseMs } = nextRestart(one.restarts, Date.now());
    one.restarts = recent;
    if (pauseMs === undefined) {
      throw new ServiceFault(
        'startFailed',
        `${one.member.name} ended ${MAX_RESTARTS + 1} times in ten minutes; its log says why.`,
      );
    }
    say(`  ! ${one.member.name} ended; starting it again (${recent.length} of ${MAX_RESTARTS})`);
    await wait(pauseMs);
    if (isStopping) return;
    one.running = await launch(one.member);
    changed();
    watch(one);
  };

  const watch = (one: Kept): void => {
    void one.running.ended.then(async (end) => {
      if (isStopping) return;
      try {
        if (!isSettled) throw new ServiceFault('startFailed', one.member.explain(end));
        await restart(one);
      } catch (error) {
        givenUp.reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
  };

  const everyone = () => [...kept.values()].sort((a, b) => a.member.stopRank - b.member.stopRank);

  return {
    givenUp: givenUp.promise,
    async add(member) {
      if (isStopping) throw new ServiceFault('startFailed', 'The start was broken off.');
      const running = await launch(member);
      const one: Kept = { member, running, restarts: [] };
      kept.set(member.name, one);
      changed();
      watch(one);
      return running;
    },
    settle() {
      isSettled = true;
    },
    async stop() {
      isStopping = true;
      const begun = performance.now();
      if (pending.size > 0) await Promise.race([Promise.allSettled(pending), wait(PENDING_LIMIT_MS)]);
      const ranks = Map.groupBy(everyone(), ({ member }) => member.stopRank);
      // What was waited for those that were starting is taken from the first rank, which has the longest time.
      let spent = performance.now() - begun;
      for (const [, members] of ranks) {
        const limitOf = ({ stopLimitMs }: Member<Running>) =>
          Math.max(Math.min(LEAST_STOP_MS, stopLimitMs), stopLimitMs - spent);
        await Promise.allSettled(members.map(({ member, running }) => running.stop(limitOf(member))));
        spent = 0;
      }
    },
    async kill() {
      isStopping = true;
      await Promise.allSettled(everyone().map(({ running }) => running.kill()));
    },
    pids() {
      return Object.fromEntries([...kept].map(([name, { running }]) => [name, running.pid]));
    },
  };
}
