import { expect, test } from 'vitest';
import { createProgress, seconds } from './progress.ts';

function aTarget() {
  const written: string[] = [];
  return { written, write: (text: string) => written.push(text) };
}

test.for([
  [40, '0.0 s'],
  [1_250, '1.3 s'],
  [9_960, '10 s'],
  [61_400, '61 s'],
] as const)('%i ms is shown as %s', ([milliseconds, expected]) => {
  expect(seconds(milliseconds)).toBe(expected);
});

test('a step is one line with its time and what it said last', async () => {
  const target = aTarget();
  let time = 0;
  const progress = createProgress(target, () => time);

  await progress.step('Neo4j', async (report) => {
    report('port 7687');
    time = 2_500;
  });

  expect(target.written).toStrictEqual(['  ✓ Neo4j 2.5 s (port 7687)\n']);
});

test('a step that fails says so and passes the failure on', async () => {
  const target = aTarget();
  const progress = createProgress(target, () => 0);

  const step = progress.step('Redis', () => Promise.reject(new Error('gone')));

  await expect(step).rejects.toThrow('gone');
  expect(target.written).toStrictEqual(['  ✗ Redis 0.0 s\n']);
});
