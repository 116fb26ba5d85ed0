import { expect, test } from 'vitest';
import { identifierForms, keyQueries, nameQuery, withTokens } from './lucene.ts';

test('short words are not looked for with typing errors', () => {
  expect(nameQuery(['ana', 'kestrel', 'villanueva'])).toBe(
    'names:(ana^4 OR ana*^2) names:(kestrel^4 OR kestrel*^2 OR kestrel~1) names:(villanueva^4 OR villanueva*^2 OR villanueva~2)',
  );
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
  expect(keyQueries('a/b*"c', [], [])).toStrictEqual([
    'keys:/[A-Z0-9_]+:[^:]*:([^:]*:)?A\\/B\\*\\"C.*/ keys:/[A-Z0-9_]+:[^:]*:([^:]*:)?a\\/b\\*\\"c.*/',
  ]);
});

test('many tokens are asked in groups, and without tokens nothing is asked', () => {
  const tokens = Array.from({ length: 501 }, (_, at) => `t${at}`);

  expect(withTokens('names:(a)', tokens).length).toBe(2);
  expect(withTokens('names:(a)', ['t1', 't2'])).toStrictEqual(['+(names:(a)) +searchToken:(t1 OR t2)']);
  expect(withTokens('names:(a)', [])).toStrictEqual([]);
});
