import { expect, test } from 'vitest';
import { checkedWords, checkOf, nothingFilled, type Filled } from './check-form.ts';

const born = '1981-01-02';

test.for<[string, Partial<Filled>, object | undefined]>([
  ['nothing', {}, undefined],
  ['a document', { document: ' RL 100 ' }, { document: 'RL 100' }],
  ['a number that is too short', { document: 'RL' }, undefined],
  [
    'an identifier',
    { kind: 'identifier', document: 'RL100', identifier: '+31612345011' },
    { identifier: '+31612345011' },
  ],
  ['a name alone', { kind: 'name', name: 'Rasmus Testwell' }, undefined],
  [
    'a name and a day',
    { kind: 'name', name: 'Rasmus Testwell', birthDate: born },
    { name: 'Rasmus Testwell', birthDate: born },
  ],
])('%s in the form is the check that it asks for', ([, filled, check]) => {
  expect(checkOf({ ...nothingFilled, ...filled })).toStrictEqual(check);
});

test.for([
  [{ document: 'RL100' }, 'Document RL100'],
  [{ identifier: '+31612345011' }, 'Identifier +31612345011'],
  [{ name: 'Rasmus Testwell', birthDate: born }, 'Rasmus Testwell, born on 1981-01-02'],
] as const)('what was checked is said', ([asked, words]) => expect(checkedWords(asked)).toBe(words));
