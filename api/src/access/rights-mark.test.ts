import { expect, test } from 'vitest';
import { accountSchema } from './account.ts';
import { areRightsWhole } from './rights-mark.ts';

const account = accountSchema.parse({
  id: 'f'.repeat(32),
  account: 'marta',
  agency: 'NCB',
  roles: ['analyst', 'supervisor'],
  level: 2,
  victimRight: false,
  rightsMark: 'NCB||2|false|active|analyst supervisor |',
});

test('rights that fit their mark were read whole', () => {
  expect(areRightsWhole(account)).toBe(true);
});

test.for([
  { level: 3 },
  { agency: 'POLICE' },
  { roles: ['analyst'] },
  { victimRight: true },
  { state: 'blocked' as const },
  { purposes: ['planning' as const] },
  { office: 'PORT' },
])('one of now beside the others of before is seen: %o', (now) => {
  expect(areRightsWhole({ ...account, ...now })).toBe(false);
});

test('rights that were never marked are taken as they are', () => {
  const { rightsMark: _none, ...unmarked } = account;

  expect(areRightsWhole(unmarked)).toBe(true);
});
