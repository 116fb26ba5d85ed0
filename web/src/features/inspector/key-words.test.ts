import { expect, test } from 'vitest';
import { keyWords } from './key-words.ts';

test.for([
  ['PHONE:-:+442071838750', 'PHONE +442071838750'],
  ['PASSPORT:GBR:12:34', 'PASSPORT GBR 12:34'],
  ['SOURCE:2a43f2c9b9ed47b50ab478826fe9c69e:CT-Z04', 'SOURCE CT-Z04'],
  ['odd', 'odd'],
])('%s reads %s', ([key, words]) => {
  expect(key && keyWords(key)).toBe(words);
});
