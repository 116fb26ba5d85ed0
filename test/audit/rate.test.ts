import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { aFolder, connectAudit, keptLog, madeEntries, startAudit, verifyLog } from '@corridor/api/testing';
import { isLong } from '../support/env.ts';

const SECONDS = isLong() ? 600 : 2;
const RATE = isLong() ? 2_000 : 200;
const EVERY_MS = 10;

/** Writes entries at a fixed rate, whether earlier ones were acknowledged or not, and measures how long each waits. */
async function measureRate(rate: number, seconds: number) {
  const folder = aFolder();
  const audit = await startAudit({ folder, secret: 's', port: 0, logger: pino({ level: 'silent' }), rules: [] });
  const log = connectAudit(audit.url, 's');
  await expect.poll(() => log.state(), { timeout: 30_000 }).toBe('up');
  const waits: number[] = [];
  const sent: Promise<void>[] = [];
  const begin = performance.now();
  for (let made = 0; made < rate * seconds;) {
    const due = Math.min(rate * seconds, Math.floor(((performance.now() - begin) * rate) / 1_000) + 1);
    for (const entry of madeEntries(due - made, made)) {
      const at = performance.now();
      sent.push(log.record(entry).then(() => void waits.push(performance.now() - at)));
    }
    made = due;
    await pause(EVERY_MS);
  }
  await Promise.all(sent);
  const took = (performance.now() - begin) / 1_000;
  log.close();
  await audit.stop();

  waits.sort((a, b) => a - b);
  const cpu = process.cpuUsage();
  const verified = await verifyLog(keptLog(folder));
  const { user, system } = process.cpuUsage(cpu);
  return {
    written: waits.length,
    aSecond: waits.length / took,
    p50: waits[Math.floor(waits.length * 0.5)] ?? 0,
    p99: waits[Math.floor(waits.length * 0.99)] ?? 0,
    verified,
    verifiedACpuSecond: (verified.size * 1_000_000) / (user + system),
  };
}

test('entries come in at the rate that is asked for, and all are there', { timeout: 900_000 }, async () => {
  const { verified, ...measured } = await measureRate(RATE, SECONDS);
  console.log(JSON.stringify(measured));

  expect(verified).toMatchObject({ equal: true, size: RATE * SECONDS });
  expect(measured.written).toBe(RATE * SECONDS);
  if (!isLong()) return;
  expect(measured.aSecond).toBeGreaterThan(RATE * 0.98);
  expect(measured.p99).toBeLessThan(15);
  expect(measured.verifiedACpuSecond).toBeGreaterThan(100_000);
});
