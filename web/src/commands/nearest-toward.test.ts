import { expect, test } from 'vitest';
import { directions, nearestToward } from './nearest-toward.ts';

const start = { id: 'start', x: 0, y: 0 };
const placed = [
  start,
  { id: 'near right', x: 50, y: 10 },
  { id: 'far right', x: 90, y: 0 },
  { id: 'left', x: -300, y: 20 },
  { id: 'below', x: 5, y: 80 },
];

test.for([
  ['left', 'left'],
  ['right', 'near right'],
  ['up', undefined],
  ['down', 'below'],
] as const)('%s of the start lies %s', ([name, expected]) => {
  const direction = directions.find((one) => one.name === name);

  expect(direction && nearestToward(placed, start, direction)).toBe(expected);
});
