import { expect, test } from 'vitest';
import { valueWords } from './value-words.ts';

test.for([
  { name: 'a code in the words of its vocabulary', given: ['Seizure', 'mode', 'sea'], words: 'Sea' },
  { name: 'a code that no vocabulary has, as it is', given: ['Seizure', 'mode', 'rocket'], words: 'rocket' },
  { name: 'yes', given: ['ASSOCIATE_OF', 'directed', true], words: 'yes' },
  { name: 'a list', given: ['Person', 'unknownProperty', ['a', 'b']], words: 'a, b' },
  { name: 'a place', given: ['Place', 'position', { latitude: 51.2, longitude: 4.4 }], words: '51.2, 4.4' },
] as const)('$name', ({ given: [owner, property, value], words }) => {
  expect(valueWords(owner, property, value)).toBe(words);
});
