import { expect, test } from 'vitest';
import { groupCounts } from './group-counts.ts';

const counts = [
  { type: 'OWNS', direction: 'out', kind: 'Vessel', count: 1 },
  { type: 'ASSOCIATE_OF', direction: 'out', kind: 'Person', count: 2 },
  { type: 'ASSOCIATE_OF', direction: 'in', kind: 'Person', count: 1 },
  { type: 'ASSOCIATE_OF', direction: 'in', kind: 'Organisation', count: 1 },
] as const;

test('counts of one type are taken together, the largest type first', () => {
  expect(groupCounts(counts)).toStrictEqual([
    { type: 'ASSOCIATE_OF', count: 4, out: 2, in: 2, kinds: '3 Person, 1 Organisation' },
    { type: 'OWNS', count: 1, out: 1, in: 0, kinds: '1 Vessel' },
  ]);
});

test('of one direction, the other is left out', () => {
  expect(groupCounts(counts, 'in')).toStrictEqual([
    { type: 'ASSOCIATE_OF', count: 2, out: 0, in: 2, kinds: '1 Person, 1 Organisation' },
  ]);
});
