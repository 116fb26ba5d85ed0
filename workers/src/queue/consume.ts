import { WaitingError, Worker } from 'bullmq';
import type { Job } from 'bullmq';
import type { Redis } from 'ioredis';
import type * as z from 'zod';
import { QUEUE_PREFIX } from '@corridor/graph-schema/jobs';
import type { JobDefinition } from '@corridor/graph-schema/jobs';
import type { Action } from '@corridor/graph-schema/policy';
import type { AuditGate } from '../audit-gate.ts';
import type { Log } from '../log.ts';
import { parsePayload } from './parse-payload.ts';
import { CANARY } from './queues.ts';

/** The same in all workers: with differing ones the longest would decide when a dead worker's job is noticed. */
const LOCK_MS = 10_000;
const STALLED_CHECK_MS = 2_000;
const STALLS_ALLOWED = 10;
const STARTS_ALLOWED = 8;

/** What a job does: with the payload parsed, and a signal that tells it to stop at the next good place. */
export interface JobHandler<Payload extends z.ZodType = z.ZodType> {
  readonly definition: JobDefinition<Payload>;
  /** Jobs of this kind that run at the same time. */
  readonly concurrency: number;
  readonly handle: (payload: z.infer<Payload>, signal: AbortSignal) => Promise<void>;
  /** An attempt that takes longer has failed. Absent: the work is long and goes on in steps that each can fail. */
  readonly limitMs?: number;
  /** It changes what the audit log must tell of: it begins when the log takes entries. */
  readonly isAudited?: true;
  /** For whom it is done and what they must be allowed to do, by their rights of now; and what becomes of it when they may not. */
  readonly actor?: {
    readonly action: Action;
    readonly find: (payload: z.infer<Payload>) => Promise<string | undefined>;
    readonly refuse: (payload: z.infer<Payload>) => Promise<void>;
  };
  /** Told when a job is given up for good, with the reason. */
  readonly parked?: (payload: z.infer<Payload>, reason: string) => Promise<void>;
}

/** A running consumer of one queue. */
export interface Consumer {
  readonly name: string;
  /** Milliseconds since this process last finished something of the queue, or is still at work on it: 0. */
  idleMs(): number;
  /** Takes no more jobs; those running finish or, after the signal, go back into the queue. */
  close(force: boolean): Promise<void>;
}

/** Fails when the work takes longer than allowed; the work itself goes on unheard and meets its operation id at the end. */
async function within(limitMs: number | undefined, work: Promise<void>): Promise<void> {
  if (limitMs === undefined) return work;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done in ${limitMs / 1000} s`)), limitMs);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What all consumers work with. */
export interface ConsumerContext {
  readonly connection: Redis;
  readonly log: Log;
  readonly stop: AbortSignal;
  readonly audit: AuditGate;
  /** Whether an account may take an action by its rights of now. */
  readonly mayStill: (account: string, action: Action) => Promise<boolean>;
}

/** Consumes one queue. */
export function consume<Payload extends z.ZodType>(
  { definition, concurrency, limitMs, isAudited, actor, handle, parked }: JobHandler<Payload>,
  { connection, log, stop, audit, mayStill }: ConsumerContext,
): Consumer {
  let running = 0;
  let finishedAt = performance.now();

  const isAllowed = async (payload: z.infer<Payload>): Promise<boolean> => {
    if (!actor) return true;
    const account = await actor.find(payload);
    return account !== undefined && (await mayStill(account, actor.action));
  };
  const process = async (job: Job, token?: string): Promise<void> => {
    if (job.name === CANARY && definition.name !== CANARY) {
      finishedAt = performance.now();
      return;
    }
    const payload = parsePayload(definition, job.data);
    running += 1;
    try {
      // Waiting is no attempt: the time limit begins afterwards.
      if (isAudited) await audit.open(stop);
      await within(
        limitMs,
        isAllowed(payload).then((may) => (may ? handle(payload, stop) : actor?.refuse(payload))),
      );
    } catch (error) {
      if (!stop.aborted) throw error;
      await job.moveToWait(token);
      throw new WaitingError('Handed back');
    } finally {
      running -= 1;
      finishedAt = performance.now();
    }
  };

  const worker = new Worker(definition.name, process, {
    connection,
    prefix: QUEUE_PREFIX,
    concurrency,
    lockDuration: LOCK_MS,
    stalledInterval: STALLED_CHECK_MS,
    maxStalledCount: STALLS_ALLOWED,
    maxStartedAttempts: STARTS_ALLOWED,
  });
  worker.on('error', (error) => log.debug({ queue: definition.name, reason: error.message }, 'queue error'));
  worker.on('failed', (job, error) => {
    const final = job?.finishedOn !== undefined;
    log.warn(
      { queue: definition.name, job: job?.id, final, reason: error.message },
      final ? 'parked' : 'failed, goes again',
    );
    const payload = final ? definition.payload.safeParse(job.data) : undefined;
    if (payload?.success !== true || parked === undefined) return;
    parked(payload.data, error.message).catch((failure: unknown) =>
      log.error({ queue: definition.name, job: job?.id, failure: String(failure) }, 'could not note a parked job'),
    );
  });

  return {
    name: definition.name,
    idleMs: () => (running > 0 ? 0 : performance.now() - finishedAt),
    close: (force) => worker.close(force),
  };
}
