import { expect, test } from 'vitest';
import { areWeightsImpossible, checkTotal, checkWeightOrder } from './weight-order.ts';

test.for([
  [{ grossKg: 12, netKg: 10, pureKg: 7 }, [], false],
  [{ netKg: 10 }, [], false],
  [{ grossKg: 10, netKg: 10 }, ['net equals gross'], false],
  [{ grossKg: 10, netKg: 12 }, ['net above gross'], true],
  [{ netKg: 10, pureKg: 11 }, ['pure above net'], true],
  [{ grossKg: 10, pureKg: 11 }, ['pure above net'], true],
] as const)('%j is compared', ([weights, details, impossible]) => {
  expect(checkWeightOrder(weights).map(({ detail }) => detail)).toStrictEqual(details);
  expect(areWeightsImpossible(weights)).toBe(impossible);
});

test('lines are compared with the total within a tolerance', () => {
  expect(checkTotal([0.1, 0.2], 0.3)).toStrictEqual([]);
  expect(checkTotal([10, 20], 31)).toStrictEqual([{ flag: 'TOTAL_MISMATCH', detail: 'lines 30, stated 31' }]);
  expect(checkTotal([10, 20], 31, 0.05)).toStrictEqual([]);
});
