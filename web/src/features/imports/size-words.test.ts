import { expect, test } from 'vitest';
import { sizeWords } from './size-words.ts';

test.for([
  [310, '310 bytes'],
  [8_400, '8.4 kB'],
  [1_250_000, '1.3 MB'],
  [3_000_000_000, '3,000 MB'],
] as const)('%s is %s', ([bytes, words]) => {
  expect(sizeWords(bytes)).toBe(words);
});
