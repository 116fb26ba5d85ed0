import { expect, test } from 'vitest';
import { keyWords } from './key-words.ts';

test.for([
  ['PHONE:-:+442071838750', 'PHONE +442071838750'],
  ['PASSPORT:GBR:12:34', 'PASSPORT GBR 12:34'],
  ['odd', 'odd'],
])('%s reads %s', ([key, words]) => {
  expect(key && keyWords(key)).toBe(words);
});
