import { expect, test } from 'vitest';
import { actionWords } from './token-scopes.ts';

test.for<[readonly string[] | undefined, string]>([
  [undefined, 'All that I may do'],
  [['correct', 'import'], 'Importing only'],
  [['import', 'ask'], 'import records, ask this question'],
  [['of another time'], 'of another time'],
])('%j is %s', ([actions, words]) => {
  expect(actionWords(actions)).toBe(words);
});
