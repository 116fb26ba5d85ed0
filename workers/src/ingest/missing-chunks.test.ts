import { expect, test } from 'vitest';
import { interleaved } from './missing-chunks.ts';

test.for([
  [0, []],
  [1, [0]],
  [4, [0, 2, 1, 3]],
  [5, [0, 3, 1, 4, 2]],
] as const)('%i chunks', ([count, order]) => {
  expect(interleaved(count)).toStrictEqual(order);
});
