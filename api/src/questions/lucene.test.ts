import { expect, test } from 'vitest';
import fc from 'fast-check';
import { editDistance } from '@corridor/graph-schema/matching';
import { allWords, anyWord, enoughWords, identifierForms, identifierQuery, nearWords, withTokens } from './lucene.ts';

test('short words are not looked for with typing errors', () => {
  expect(allWords('names', ['ana'])).toStrictEqual(['+names:(ana OR ana*)']);
  expect(allWords('nameKeys', ['ana', 'bo'])).toStrictEqual(['+nameKeys:(ana OR ana*) +nameKeys:(bo OR bo*)']);
  expect(anyWord(['ana', 'bo'])).toStrictEqual([
    'nameKeys:(ana OR ana*) nameKeys:(bo OR bo*) phoneticKeys:AN phoneticKeys:P',
  ]);
  expect(allWords('names', [])).toStrictEqual([]);
  expect(anyWord(['a'.repeat(2_000)])).toStrictEqual([]);
});

test('a hit has all words by letters or sound, or all but one of three', () => {
  expect(enoughWords(['ana'])).toStrictEqual(anyWord(['ana']));
  expect(enoughWords(['ana', 'bo'])).toStrictEqual([
    '+(nameKeys:(ana OR ana*) phoneticKeys:AN) +(nameKeys:(bo OR bo*) phoneticKeys:P)',
  ]);
  const [three = ''] = enoughWords(['ana', 'bo', 'li']);
  expect(three).toContain('(+nameKeys:(ana OR ana*) +nameKeys:(li OR li*))');
  expect(three.match(/\(\+nameKeys/g)).toHaveLength(3);
});

test('every word that is near enough fits the expression for typing errors', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'l', 'o'), minLength: 4, maxLength: 12 });
  let near = 0;

  fc.assert(
    fc.property(letters, letters, fc.nat(20), (word, other, cut) => {
      const typed = word.slice(0, cut % word.length) + other.slice(0, 1) + word.slice((cut % word.length) + (cut % 3));
      const limit = word.length >= 8 ? 2 : 1;
      if (editDistance(word, typed, limit) > limit) return;
      near += 1;
      const [expression = ''] = /\/(.*)\//.exec(allWords('nameKeys', [word])[0] ?? '')?.slice(1) ?? [];
      expect(new RegExp(`^(?:${expression})$`).test(typed)).toBe(true);
    }),
    { numRuns: 2_000 },
  );

  expect(near).toBeGreaterThan(500);
});

test('the nearest query asks for all words, and for no word that is two errors away', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'l'), minLength: 4, maxLength: 12 });
  const counts = { near: 0, far: 0 };

  fc.assert(
    fc.property(letters, letters, fc.nat(20), (word, other, cut) => {
      const at = cut % word.length;
      const typed = word.slice(0, at) + other.slice(0, cut % 3) + word.slice(at + (cut % 4));
      const [expression = ''] = /\/(.*)\//.exec(nearWords([word])[0] ?? '')?.slice(1) ?? [];
      const isNear = editDistance(word, typed, 1) <= 1;
      counts[isNear ? 'near' : 'far'] += 1;
      expect(new RegExp(`^(?:${expression})$`).test(typed)).toBe(isNear);
    }),
    { numRuns: 2_000 },
  );

  expect(Math.min(counts.near, counts.far)).toBeGreaterThan(300);
  expect(nearWords(['ana', 'bo'])).toStrictEqual(['+nameKeys:(ana OR ana*) +nameKeys:(bo OR bo*)']);
  expect(nearWords([])).toStrictEqual([]);
});

test.for([
  { text: '+34 600 55 50 10', forms: ['+34600555010'] },
  { text: 'someone@example.org', forms: ['SOMEONE@EXAMPLE.ORG', 'someone@example.org'] },
  { text: 'Amara Nwosu', forms: [] },
  { text: 'ab', forms: [] },
])('“$text” may be the identifier $forms', ({ text, forms }) => {
  expect(identifierForms(text)).toStrictEqual(forms);
});

test('what means something to Lucene is escaped in an identifier', () => {
  expect(identifierQuery('a/b*"c')).toStrictEqual([
    'keys:/[A-Z0-9_]+:[^:]*:([^:]*:)?A\\/B\\*\\"C.*/ keys:/[A-Z0-9_]+:[^:]*:([^:]*:)?a\\/b\\*\\"c.*/',
  ]);
});

test('many tokens are asked in groups, and without tokens nothing is asked', () => {
  const tokens = Array.from({ length: 501 }, (_, at) => `t${at}`);

  expect(withTokens('names:(a)', tokens).length).toBe(2);
  expect(withTokens('names:(a)', ['t1', 't2'])).toStrictEqual(['+(names:(a)) +searchToken:(t1 OR t2)']);
  expect(withTokens('names:(a)', [])).toStrictEqual([]);
});
