import { expect, test } from 'vitest';
import { withoutWords } from './without-words.ts';

test('words are taken out, whatever property holds them; what has a form stays', () => {
  const formed = {
    id: 'a',
    confidence: 0.5,
    names: ['Seizure 7'],
    seizedText: '2026-03',
    seizedEarliest: 20_513,
    mode: 'sea',
    role: 'COURIER',
    arrestCount: 2,
  };
  const worded = {
    description: 'found with Quenby Thornwood',
    declaredGoods: 'furniture of Q. Thornwood',
    seizureRef: 'THORNWOOD-7',
    validText: 'while Quenby was there',
    functions: ['Quenby'],
    // A further column of a file.
    narrative: 'Quenby',
    lane: '7',
  };

  expect(withoutWords({ ...formed, ...worded })).toStrictEqual(formed);
  expect(withoutWords({ role: 'cousin of Quenby', seizedText: 'the day Quenby left' })).toStrictEqual({});
});
