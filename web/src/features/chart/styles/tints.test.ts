import { expect, test } from 'vitest';
import { TINTS, tintOf } from './tints.ts';

test.for([
  { share: 0, step: 0 },
  { share: 0.05, step: 0 },
  { share: 0.1, step: 1 },
  { share: 0.999, step: 9 },
  { share: 1, step: 9 },
])('a share of $share has the colour of step $step', ({ share, step }) => {
  expect(tintOf(share)).toBe(TINTS[step]);
});
