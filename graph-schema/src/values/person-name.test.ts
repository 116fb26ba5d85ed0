import { expect, test } from 'vitest';
import { consonantSkeleton, foldName, phoneticKeys } from './fold-name.ts';
import { matchesMrz, mrzForms } from './mrz-name.ts';
import { personNameValue } from './person-name.ts';
import type { PersonNameOptions } from './person-name.ts';

test.for<[string, PersonNameOptions, object]>([
  ['Yusuf Example', {}, { text: 'Yusuf Example', script: 'Latn' }],
  ['  Yusuf   Example ', {}, { text: 'Yusuf Example', script: 'Latn' }],
  ['Jose\u0301 Example', {}, { text: 'José Example', script: 'Latn' }],
  [
    'EXAMPLE, Yusuf Ali',
    { order: 'comma' },
    { text: 'EXAMPLE, Yusuf Ali', script: 'Latn', given: 'Yusuf Ali', family: 'EXAMPLE' },
  ],
  ['EXAMPLE, Yusuf', {}, { text: 'EXAMPLE, Yusuf', script: 'Latn' }],
  [
    'Yusuf Example',
    { order: 'givenFamily' },
    { text: 'Yusuf Example', script: 'Latn', given: 'Yusuf', family: 'Example' },
  ],
  [
    'Example Yusuf',
    { order: 'familyGiven' },
    { text: 'Example Yusuf', script: 'Latn', given: 'Yusuf', family: 'Example' },
  ],
  ['Ana de la Muestra', { order: 'givenFamily' }, { text: 'Ana de la Muestra', script: 'Latn' }],
  ['Юсуф Примеров', {}, { text: 'Юсуф Примеров', script: 'Cyrl' }],
  ['يوسف', {}, { text: 'يوسف', script: 'Arab' }],
  ['李 例', {}, { text: '李 例', script: 'Hani' }],
  ['れい 例子', {}, { text: 'れい 例子', script: 'Jpan' }],
  ["O'Muestra", {}, { text: "O'Muestra", script: 'Latn' }],
  ['Юсуф Example', {}, { text: 'Юсуф Example', script: 'Zzzz' }],
])('%s with %j is a name', ([raw, options, value]) => {
  expect(personNameValue.clean(raw, options)).toStrictEqual({ value, flags: [], outcome: 'accept' });
});

test.for([
  ['JosÃ© Example', 'ENCODING_REPAIRED', 'JosÃ© Example', 'José Example'],
  ['MÃ¼ller', 'ENCODING_REPAIRED', 'MÃ¼ller', 'Müller'],
  ['Mu?oz', 'ENCODING_LOST', 'Mu?oz', undefined],
  ['Mu\uFFFDoz', 'ENCODING_LOST', 'Mu\uFFFDoz', undefined],
  ['Ex\u0430mple', 'HOMOGLYPH', 'Ex\u0430mple', undefined],
  ['Ex\u200Bample', 'CONTROL_CHARS', 'Example', undefined],
  ['\u202EelpmaxE', 'CONTROL_CHARS', 'elpmaxE', undefined],
  ['Synthetic Trading Ltd', 'KIND_SUSPECT', 'Synthetic Trading Ltd', 'Organisation'],
  ['Muestra S.A.', 'KIND_SUSPECT', 'Muestra S.A.', 'Organisation'],
] as const)('%s is marked %s', ([raw, flag, text, proposal]) => {
  const cleaned = personNameValue.clean(raw, {});
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual([flag]);
  expect(cleaned.value?.text).toBe(text);
  expect(cleaned.proposal).toBe(proposal);
});

test('an unknown order is marked where there are several words', () => {
  expect(personNameValue.clean('Yusuf Example', { order: 'unknown' }).flags).toStrictEqual([
    { flag: 'NAME_ORDER_UNKNOWN' },
  ]);
  expect(personNameValue.clean('Yusuf', { order: 'unknown' }).flags).toStrictEqual([]);
});

test('a company is no suspect where companies stand', () => {
  expect(personNameValue.clean('Synthetic Trading Ltd', { of: 'organisation' }).flags).toStrictEqual([]);
});

test('the form of a machine-readable zone is told apart', () => {
  expect(personNameValue.clean('EXAMPLE<<YUSUF<ALI<<<<', {})).toStrictEqual({
    value: { text: 'YUSUF ALI EXAMPLE', script: 'Latn', given: 'YUSUF ALI', family: 'EXAMPLE' },
    flags: [{ flag: 'NAME_MRZ_FORM' }],
    outcome: 'flag',
  });
});

test.for([
  'UNKNOWN',
  'FNU LNU',
  'NN',
  'N.N.',
  'N/A',
  'TEST',
  'John Doe',
  'Неизвестно',
  'unknown male',
  '???',
  '12345',
  'xxx',
])('%s is no name', (raw) => {
  const { value, flags, outcome } = personNameValue.clean(raw, {});
  expect([value, outcome]).toStrictEqual([undefined, 'flag']);
  expect(['NAME_PLACEHOLDER', 'VALUE_MISSING_CODE']).toContain(flags[0]?.flag);
});

test('what is nobody in the field of a person may be a port', () => {
  expect(personNameValue.clean('Male', {}).flags).toStrictEqual([{ flag: 'NAME_PLACEHOLDER', detail: 'Male' }]);
  expect(personNameValue.clean('Male', { of: 'thing' }).value?.text).toBe('Male');
});

test('an empty cell is no placeholder', () => {
  expect(personNameValue.clean('', {})).toStrictEqual({ flags: [], outcome: 'accept' });
});

test.for([
  ['José María Núñez-Ejemplo', ['jose', 'maria', 'nunez', 'ejemplo']],
  ["O'Brien", ['obrien']],
  ['Юсуф', ['yusuf']],
  ['ŞİRİN Işık', ['sirin', 'isik']],
  ['Ex\u0430mple', ['example']],
  ['Müller', ['muller']],
  ['Straße', ['strasse']],
  ['', []],
] as const)('%s folds to %j', ([text, words]) => {
  expect(foldName(text)).toStrictEqual(words);
});

test('names in several scripts share their consonants', () => {
  const skeletons = ['يوسف', 'Youssef', 'Yusuf', 'Yousuf', 'Юсуф'].map(consonantSkeleton);
  expect(new Set(skeletons)).toStrictEqual(new Set(['ysf']));
  expect(consonantSkeleton('محمد')).toBe(consonantSkeleton('Mohammed'));
});

test('spellings of one sound share a key', () => {
  expect(phoneticKeys('Mohammed')).toStrictEqual(phoneticKeys('Muhamad'));
  expect(phoneticKeys('Smith')).toContain(phoneticKeys('Smyth')[0]);
  expect(phoneticKeys('7 A')).toStrictEqual([]);
});

test('a name has its forms in the zone', () => {
  expect(mrzForms('Jürgen Muñoz')).toStrictEqual(['JUERGEN<MUNOZ', 'JUXXRGEN<MUNXXOZ', 'JURGEN<MUNOZ']);
  expect(matchesMrz('Müller', 'MUELLER<<<')).toBe(true);
  expect(matchesMrz('Müller', 'MUXXLLER')).toBe(true);
  expect(matchesMrz('Müller', 'MILLER')).toBe(false);
  expect(matchesMrz('Maximiliane Alexandra Konstanze Beispielhaft', 'MAXIMILIANE<ALEXANDRA<KONSTANZE<BEISPIE')).toBe(
    true,
  );
});
