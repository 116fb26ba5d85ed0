import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLog } from '../log.ts';
import { watchConsumers } from './watchdog.ts';

const log = createLog('silent');
let idle = 0;
let taken = true;
const sent: string[] = [];
const consumer = { name: 'ingest-chunk', idleMs: () => idle, close: async () => undefined };
let sendingMs = 0;
const queues = {
  sendCanary: async (name: string) => {
    if (sendingMs > 0) await new Promise((resolve) => setTimeout(resolve, sendingMs));
    return sent.push(name) === 1 || taken;
  },
};

beforeEach(() => {
  idle = 0;
  taken = true;
  sendingMs = 0;
  sent.length = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watch(status: () => string): string[] {
  const wedged: string[] = [];
  const connection = {
    get status() {
      return status();
    },
  };
  watchConsumers({ consumers: [consumer], queues, connection, log }, (queue) => wedged.push(queue));
  return wedged;
}

test('a consumer that takes canaries is left alone', async () => {
  const wedged = watch(() => 'ready');

  await vi.advanceTimersByTimeAsync(60_000);

  expect([wedged, sent.length]).toStrictEqual([[], 12]);
});

test('a consumer that takes no canary is wedged after 15 s', async () => {
  idle = 1_000_000;
  taken = false;
  const wedged = watch(() => 'ready');

  await vi.advanceTimersByTimeAsync(19_000);
  const early = [...wedged];
  await vi.advanceTimersByTimeAsync(6_000);

  expect([early, wedged.slice(0, 1)]).toStrictEqual([[], ['ingest-chunk']]);
});

test('a canary that another process took is as good', async () => {
  idle = 1_000_000;
  const wedged = watch(() => 'ready');

  await vi.advanceTimersByTimeAsync(60_000);

  expect(wedged).toStrictEqual([]);
});

test('while Redis is away nobody is wedged', async () => {
  idle = 1_000_000;
  taken = false;
  const wedged = watch(() => 'reconnecting');

  await vi.advanceTimersByTimeAsync(120_000);

  expect(wedged).toStrictEqual([]);
});

test('a process that gets too little of the machine is not wedged', async () => {
  idle = 1_000_000;
  taken = false;
  sendingMs = 4_000;
  const wedged = watch(() => 'ready');

  await vi.advanceTimersByTimeAsync(120_000);

  expect(wedged).toStrictEqual([]);
});

test('a canary that takes its usual time to send tells a wedged consumer as well', async () => {
  idle = 1_000_000;
  taken = false;
  sendingMs = 200;
  const wedged = watch(() => 'ready');

  await vi.advanceTimersByTimeAsync(30_000);

  expect(wedged.slice(0, 1)).toStrictEqual(['ingest-chunk']);
});
