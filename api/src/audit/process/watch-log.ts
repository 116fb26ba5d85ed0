import { hash } from 'node:crypto';
import type { Logger } from 'pino';
import type { AuditEntry } from '@corridor/graph-schema/audit';
import type { FullVerification } from '../socket/messages.ts';
import type { Appender } from './appender.ts';
import type { Signing } from './sign-in-time.ts';

const LOOK_MS = 15_000;
/** A checkpoint that nobody outside has seen for so long is late. */
const LATE_MS = 60_000;
const VERIFY_EVERY_MS = 24 * 60 * 60 * 1_000;
const HOUR_MS = 60 * 60 * 1_000;

interface LogWatch {
  readonly appender: Pick<Appender, 'add'>;
  readonly signing: Pick<Signing, 'state'>;
  readonly isWitnessed: boolean;
  readonly verify: () => Promise<FullVerification>;
  readonly logger: Logger;
  /** Only for tests. */
  readonly times?: { readonly lookMs: number; readonly lateMs: number; readonly verifyEveryMs: number };
}

/** Looks after the log itself: once a day the whole verification, and whether checkpoints reach the witness in time. What is wrong is an alarm in the log. */
export function watchLog({ appender, signing, isWitnessed, verify, logger, times }: LogWatch): {
  stop(): Promise<void>;
} {
  const { lookMs, lateMs, verifyEveryMs } = times ?? {
    lookMs: LOOK_MS,
    lateMs: LATE_MS,
    verifyEveryMs: VERIFY_EVERY_MS,
  };
  let lateSince: number | undefined;
  let verifiedAt = Date.now();
  let running: Promise<void> | undefined;

  const raise = async (rule: string, results: number) => {
    logger.error({ rule, results }, 'an alarm of the audit log');
    await appender.add([alarmOf(rule, results)]);
  };
  const look = async () => {
    const { signed, witnessed } = signing.state();
    const isBehind = isWitnessed && witnessed < signed;
    lateSince = isBehind ? (lateSince ?? Date.now()) : undefined;
    if (lateSince !== undefined && Date.now() - lateSince > lateMs) await raise('checkpointLate', signed - witnessed);
    if (Date.now() - verifiedAt < verifyEveryMs) return;
    verifiedAt = Date.now();
    const { equal, faults, operations } = await verify();
    if (!equal) await raise('logDamaged', faults.length);
    logger.info({ equal, operations }, 'the log was verified');
  };
  const timer = setInterval(() => {
    running ??= look()
      .catch((error: unknown) => logger.error({ err: error }, 'the log could not be looked after'))
      .finally(() => (running = undefined));
  }, lookMs);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

/** One alarm of a kind an hour: its id follows from both. */
function alarmOf(rule: string, results: number): AuditEntry {
  const now = Date.now();
  return {
    id: hash('sha256', `alarm ${rule} ${Math.floor(now / HOUR_MS)}`).slice(0, 32),
    at: new Date(now).toISOString(),
    kind: 'alarm',
    justification: 'duty',
    decision: 'allowed',
    rule,
    action: 'log alarm',
    subjects: [],
    subjectCount: 0,
    persons: 0,
    originators: [],
    results,
  };
}
