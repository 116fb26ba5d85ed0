import { expect, test } from 'vitest';
import { withoutBounds } from './without-bounds.ts';

test.for<[string, string[], string[]]>([
  ['a reported time stands for its two days', ['birthText', 'birthEarliest', 'birthLatest'], ['birthText']],
  ['days without a report stay', ['birthEarliest', 'birthLatest'], ['birthEarliest', 'birthLatest']],
  ['another report does not stand for them', ['goodsText', 'seizedLatest'], ['goodsText', 'seizedLatest']],
  [
    'what is no time stays where it was',
    ['status', 'seizedText', 'mode', 'seizedLatest'],
    ['status', 'seizedText', 'mode'],
  ],
])('%s', ([, names, expected]) => {
  expect(withoutBounds(names)).toStrictEqual(expected);
});

test('a day on which records contradict each other stays', () => {
  const names = ['birthText', 'birthEarliest', 'birthLatest'];

  expect(withoutBounds(names, (name) => name === 'birthLatest')).toStrictEqual(['birthText', 'birthLatest']);
});
