import { expect, test } from 'vitest';
import { groupCounts } from './group-counts.ts';

test('counts of one type are taken together, the largest type first', () => {
  expect(
    groupCounts([
      { type: 'OWNS', direction: 'out', kind: 'Vessel', count: 1 },
      { type: 'ASSOCIATE_OF', direction: 'out', kind: 'Person', count: 2 },
      { type: 'ASSOCIATE_OF', direction: 'in', kind: 'Person', count: 1 },
      { type: 'ASSOCIATE_OF', direction: 'in', kind: 'Organisation', count: 1 },
    ]),
  ).toStrictEqual([
    { type: 'ASSOCIATE_OF', count: 4, kinds: '3 Person, 1 Organisation' },
    { type: 'OWNS', count: 1, kinds: '1 Vessel' },
  ]);
});
