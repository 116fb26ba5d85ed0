import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { AuditEntry } from '@corridor/graph-schema/audit';
import { watchLog } from './watch-log.ts';

const logger = pino({ level: 'silent' });
const sound = {
  equal: true,
  origin: 'corridor-audit-0',
  size: 9,
  covered: 9,
  checkpoints: 1,
  outside: 1,
  witnessed: true,
  operations: { expected: 0, found: 0 },
  faults: [],
};

/** Watches for a moment and answers the rules of the alarms that were raised. */
async function alarms(state: { signed: number; witnessed: number }, isDamaged: boolean, verifyEveryMs: number) {
  const entries = new Map<string, AuditEntry>();
  const faults = isDamaged ? [{ what: 'record' as const, at: 3, why: 'It is not the record that was signed.' }] : [];
  const watch = watchLog({
    appender: { add: async (added) => added.forEach((entry) => entries.set(entry.id, entry)) },
    signing: { state: () => state },
    isWitnessed: true,
    verify: async () => ({ ...sound, equal: !isDamaged, faults }),
    logger,
    times: { lookMs: 5, lateMs: 20, verifyEveryMs },
  });
  await new Promise((resolve) => setTimeout(resolve, 120));
  await watch.stop();
  return [...entries.values()].map(({ rule }) => rule);
}

test('a log that is sound and witnessed raises nothing', async () => {
  expect(await alarms({ signed: 9, witnessed: 9 }, false, 10)).toStrictEqual([]);
});

test('a checkpoint that no witness has seen in time is an alarm, one an hour', async () => {
  expect(await alarms({ signed: 9, witnessed: 4 }, false, 1_000_000)).toStrictEqual(['checkpointLate']);
});

test('a log that is found damaged is an alarm', async () => {
  expect(await alarms({ signed: 9, witnessed: 9 }, true, 10)).toStrictEqual(['logDamaged']);
});
