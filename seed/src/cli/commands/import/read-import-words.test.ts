import { expect, test } from 'vitest';
import { readImportWords } from './read-import-words.ts';

test('only the options that were said are sent', () => {
  const words = ['a.csv', 'b.csv', '--source', 'Test', '--profile', 'persons', '--level', '2', '--release-to', 'A, B'];

  expect(readImportWords([...words, '--wait', '--as', 'planner'])).toMatchObject({
    files: ['a.csv', 'b.csv'],
    source: 'Test',
    profile: 'persons',
    isWaiting: true,
    isJson: false,
  });
  expect(readImportWords(words).options).toStrictEqual({ level: 2, releaseTo: ['A', 'B'] });
});

test('whom the records are kept from, the circle that they go into, and the conditions of their owner', () => {
  const words = ['a.csv', '--source', 'Test', '--profile', 'persons', '--deny', 'A/HQ,B', '--compartment', 'NCB/ONE'];

  expect(readImportWords([...words, '--caveats', 'Ask us.']).options).toStrictEqual({
    deny: ['A/HQ', 'B'],
    compartment: 'NCB/ONE',
    caveats: 'Ask us.',
  });
  expect(readImportWords([...words.slice(0, 5), '--compartment', 'none']).options).toStrictEqual({ compartment: null });
});

const sound = ['a.csv', '--source', 'Test', '--profile', 'persons'];
test.for([
  { words: ['--source', 'Test', '--profile', 'persons'], message: 'Name at least one file.' },
  { words: ['a.csv', '--profile', 'persons'], message: 'Name the source of the files, with --source.' },
  { words: ['a.csv', '--source', 'Test'], message: 'Name the import profile, with --profile.' },
  { words: [...sound, '--level', '4'], message: /^--level does not fit/ },
  { words: [...sound, '--level', 'high'], message: /^--level does not fit/ },
  { words: [...sound, '--handling', 'H9'], message: /^--handling does not fit/ },
  { words: [...sound, '--release-to', 'A,,B'], message: /^--release-to does not fit/ },
  { words: [...sound, '--release-to', 'A,COURT'], message: /^--release-to does not fit: COURT is no recipient/ },
  { words: [...sound, '--deny', 'ALL'], message: /^--deny does not fit: name the agencies/ },
  { words: [...sound, '--level'], message: /argument missing/ },
  { words: [...sound, '--colour'], message: /^Unknown option '--colour'\./ },
])('$words is refused', ({ words, message }) => {
  expect(() => readImportWords(words)).toThrow(message);
});
