import { expect, test } from 'vitest';
import { conventionWords } from './convention-words.ts';

test('conventions are told as the answer says them', () => {
  expect(
    conventionWords({
      directed: false,
      parallel: 'merge',
      weighted: true,
      isolates: false,
      project: 'Person',
      timeMode: 'certain',
      asOf: '2024-05-01',
      knownAt: '2024-06-01T00:00:00Z',
      minConfidence: 0.5,
      seed: 1,
      limit: 100,
    }),
  ).toStrictEqual([
    'Ties have no direction.',
    'Parallel ties count as one.',
    'Ties count by their strength.',
    'What has no tie is left out.',
    'Of the kind Person, tied by what they share.',
    'Relationships that must hold on 2024-05-01.',
    'As it was known at 2024-06-01 00:00 UTC.',
    'Confidence of 0.5 or more.',
    'Where chance plays a part, seed 1 decides.',
  ]);
});

test('without a day it depends on the question which days count', () => {
  expect(conventionWords({ timeMode: 'possible' })).toStrictEqual(['Relationships that could hold on whatever day.']);
  expect(conventionWords({ timeMode: 'possible', first: {}, second: {} })).toStrictEqual([
    'Relationships that could hold on the days asked about.',
  ]);
});

test('what an answer does not say is not told', () => {
  expect(conventionWords({ knownAt: 'now', minConfidence: 0 })).toStrictEqual([]);
});
