import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { foldName, phoneticKeys } from '../values/fold-name.ts';

test.for([
  { text: 'Nguyễn Văn Ánh', words: ['nguyen', 'van', 'anh'] },
  { text: "O'Brien-Łukasz", words: ['obrien', 'lukasz'] },
  { text: 'Юсуф', words: ['yusuf'] },
  { text: ' ', words: [] },
  { text: 'Ana Ana', words: ['ana', 'ana'] },
])('“$text” folds to $words', ({ text, words }) => {
  expect(foldName(text)).toStrictEqual(words);
});

test('names that sound alike share a key', () => {
  expect(phoneticKeys('Mohammed').some((key) => phoneticKeys('Muhamad').includes(key))).toBe(true);
});

test.for([
  { a: 'garcia', b: 'garcia', limit: 2, distance: 0 },
  { a: 'garcia', b: 'gracia', limit: 2, distance: 1 },
  { a: 'garcia', b: 'garzias', limit: 2, distance: 2 },
  { a: 'garcia', b: 'smith', limit: 2, distance: 3 },
])('$a and $b are $distance apart', ({ a, b, limit, distance }) => {
  expect(editDistance(a, b, limit)).toBe(distance);
});
