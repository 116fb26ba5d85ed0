import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { endProcess } from './end-process.ts';
import { identityOf, isRunning, startTicksIn } from './process-identity.ts';

const statOf = (state: string, threads: number) =>
  `4242 (a (strange) name) ${state} 1 4242 4242 0 -1 4194560 9 0 0 0 5 2 0 0 20 0 ${threads} 0 98765 1000 20`;

test.for([
  ['runs', 'S', 1, '98765'],
  ['has ended and was not waited for', 'Z', 1, undefined],
  ['has lost its first thread only', 'Z', 30, '98765'],
  ['is being taken away', 'X', 1, undefined],
] as const)('a process that %s', ([, state, threads, expected]) => {
  expect(startTicksIn(statOf(state, threads))).toBe(expected);
});

test('nobody has an unused number', () => {
  expect(startTicksIn('')).toBeUndefined();
});

test('a process that does not heed SIGTERM is killed', async () => {
  const child = spawn(process.execPath, [
    '-e',
    "process.on('SIGTERM', () => {}); console.log(1); setInterval(() => {}, 1e4)",
  ]);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const identity = identityOf(child.pid ?? 0);
  if (identity === undefined) throw new Error('The child is gone');

  await endProcess(identity, 100);

  expect(isRunning(identity)).toBe(false);
});
