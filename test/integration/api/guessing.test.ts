import { Redis } from 'ioredis';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createGuessing } from '@corridor/api/testing';
import { injectRedis } from '../../support/inject.ts';
import { aBrowser, aClock, aPerson, PASSWORD, signedIn } from './people.ts';
import { startSystem, type RunningSystem } from './running-system.ts';
import { isLong } from '../../support/env.ts';

const MINUTE_MS = 60_000;
const clock = aClock();
let system: RunningSystem;
let redis: Redis;
beforeAll(async () => {
  system = await startSystem({ sessionClock: clock.now });
  redis = new Redis(injectRedis().uri);
});
afterAll(async () => {
  await redis.quit();
  await system.stop();
});
// Each test begins when what was counted before no longer counts.
beforeEach(() => clock.forward(25 * 60 * MINUTE_MS));

/** Tries with times of its own; the moments at which a secret would have been checked. */
async function flood(tries: number, everyMs: number, of: (at: number) => { account: string; address: string }) {
  const alerts: unknown[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void alerts.push(JSON.parse(line)) });
  let at = 1_900_000_000_000;
  const guessing = createGuessing(redis, () => at, log);
  const checked: { at: number; account: string }[] = [];
  for (let number = 0; number < tries; number += 1) {
    at += everyMs;
    const attempt = of(number);
    await guessing.take(attempt).then(
      () => checked.push({ at, account: attempt.account }),
      () => undefined,
    );
  }
  return { checked, alerts };
}

/** The most that were checked within any minute. */
function mostInAMinute(moments: readonly number[]): number {
  return Math.max(...moments.map((from) => moments.filter((at) => at >= from && at < from + MINUTE_MS).length));
}

const TRIES = isLong() ? 10_000 : 1_000;

test('a flood at one account from everywhere is checked at most six times a minute, later and later', async () => {
  const { checked, alerts } = await flood(TRIES, 600, (number) => ({
    account: 'target',
    address: `198.51.${number >> 8}.${number & 255}`,
  }));
  const moments = checked.map(({ at }) => at);
  const pauses = moments.slice(1).map((at, before) => at - (moments[before] ?? 0));

  expect(mostInAMinute(moments)).toBeLessThanOrEqual(6);
  const delays = [15, 30, 60, 120, 240];
  expect(delays.map((seconds, step) => (pauses[step + 4] ?? 0) >= seconds * 1_000)).toStrictEqual(
    delays.map(() => true),
  );
  expect(alerts).toHaveLength(1);
  expect(alerts[0]).toMatchObject({ alert: 'guessing', what: 'account:target' });
});

test('a flood at a thousand accounts from one network of IPv6 is checked thirty times a minute at most', async () => {
  const { checked, alerts } = await flood(TRIES, 100, (number) => ({
    account: `one-of-many-${number % 1_000}`,
    address: `2001:db8:7:7:${(number * 7919).toString(16).slice(-4)}::${number.toString(16).slice(-4)}`,
  }));

  expect(mostInAMinute(checked.map(({ at }) => at))).toBeLessThanOrEqual(30);
  expect(alerts).toHaveLength(1);
});

test('a hundred at the same moment are counted like a hundred in turn', async () => {
  const guessing = createGuessing(redis, clock.now, pino({ level: 'silent' }));
  const tries = Array.from({ length: 100 }, (_, number) =>
    guessing.take({ account: 'at-once', address: `203.0.113.${number}` }),
  );

  const settled = await Promise.allSettled(tries);

  expect(settled.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(6);
});

test('the owner still signs in from a device of before while others guess, and from nowhere else', async () => {
  await aPerson(system, 'owner');
  const known = await signedIn(system, 'owner');
  await known.ask('DELETE', '/sessions/current');
  const stranger = aBrowser(system);
  const guess = () => stranger.ask('POST', '/sessions', { account: 'owner', password: 'a guess' });
  const statuses: number[] = [];
  for (let number = 0; number < 8; number += 1) statuses.push((await guess()).status);

  expect(statuses.slice(0, 4)).toStrictEqual([401, 401, 401, 401]);
  expect(statuses.at(-1)).toBe(429);
  const right = { account: 'owner', password: PASSWORD };
  expect((await stranger.ask('POST', '/sessions', right)).status).toBe(429);
  expect((await known.ask('POST', '/sessions', right)).status).toBe(201);
});

test('an account that does not exist is refused as one that does, in the same words and after as many tries', async () => {
  await aPerson(system, 'present');
  const answers = async (account: string) => {
    const told: unknown[] = [];
    for (let number = 0; number < 7; number += 1) {
      const { status, body } = await aBrowser(system).ask('POST', '/sessions', { account, password: 'a guess' });
      told.push({ status, code: Object(body).code });
      clock.forward(1_000);
    }
    return told;
  };

  const present = await answers('present');
  clock.forward(25 * 60 * MINUTE_MS);
  expect(await answers('absent')).toStrictEqual(present);
});

test('failures are told to the administrator', async () => {
  await aPerson(system, 'guessed-at');
  for (let number = 0; number < 3; number += 1)
    await aBrowser(system).ask('POST', '/sessions', { account: 'guessed-at', password: 'a guess' });
  const { body } = await system.ask('supervisor', 'GET', '/api/v1/accounts');
  const accounts: { account: string; failedSignIns: number }[] = Object(body).accounts;

  expect(accounts.find(({ account }) => account === 'guessed-at')?.failedSignIns).toBe(3);
});
