import fc from 'fast-check';

/** Texts that have broken something somewhere. */
const known = [
  '',
  ' ',
  "') RETURN 1 //",
  '`) MATCH (n) DETACH DELETE n //',
  '\u0060 UNION CALL db.labels()',
  'names:(* OR *) AND (',
  '/.*/ [a TO z] \\',
  '"unclosed',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '%00',
  '\u0000',
  '\ud800',
  '\u202egpj.exe',
  'a\u200bb',
  'ﬁ',
  '=cmd|calc',
  'a'.repeat(5_000),
  '*'.repeat(300),
  '0'.repeat(32),
  'f'.repeat(32),
  '9007199254740993',
  '-1',
  '1e309',
  'NaN',
  'null',
  '{"a":',
  '[]',
];

/** Such texts, and texts of any characters. */
export const hostileText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...known));

/** Any JSON, with member names that mean something to programs. */
export function hostileJson(names: readonly string[]): fc.Arbitrary<unknown> {
  const name = fc.oneof(fc.constantFrom(...names, '__proto__', 'constructor'), hostileText);
  return fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      hostileText,
      fc.double(),
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(name, tie('value'), { maxKeys: 6 }),
    ),
  })).value;
}
