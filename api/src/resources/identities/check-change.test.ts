import { expect, test } from 'vitest';
import type { AccountChange } from '@corridor/graph-schema/contracts';
import { anAccount } from '../../fakes.ts';
import { checkChange, endsSessions } from './check-change.ts';

const ground = { by: 'somebody-else', otherAdministrators: 1 };

test.for<[string, AccountChange]>([
  ['role', { roles: ['supervisor'] }],
  ['level', { level: 3 }],
  ['right to data on victims', { victimRight: true }],
  ['purposes', { purposes: null }],
  ['office', { office: null }],
  ['name at the sign-on', { subject: 'root' }],
  ['state', { state: 'active' }],
])('nobody changes their own %s', ([, change]) => {
  const admin = anAccount({ roles: ['admin'] });

  expect(() => checkChange(admin, change, { ...ground, by: admin.id })).toThrow('Nobody changes their own rights');
});

test('one may change how one is called', () => {
  const admin = anAccount({ roles: ['admin'] });

  expect(() => checkChange(admin, { name: 'A. Name' }, { ...ground, by: admin.id })).not.toThrow();
});

test.for<[string, AccountChange]>([
  ['blocked', { state: 'blocked' }],
  ['ended', { state: 'ended' }],
  ['made an analyst', { roles: ['analyst'] }],
])('the last administrator cannot be %s; the last but one can', ([, change]) => {
  const admin = anAccount({ roles: ['admin'] });

  expect(() => checkChange(admin, change, { ...ground, otherAdministrators: 0 })).toThrow('last administrator');
  expect(() => checkChange(admin, change, ground)).not.toThrow();
});

test('an account that has ended stays so', () => {
  expect(() => checkChange(anAccount({ state: 'ended' }), { state: 'active' }, ground)).toThrow('has ended');
});

test.for<[AccountChange, boolean]>([
  [{ level: 3 }, false],
  [{ roles: ['analyst'] }, false],
  [{ roles: ['planner'] }, true],
  [{ purposes: ['screening'] }, true],
  [{ purposes: null }, false],
  [{ state: 'active' }, false],
  [{ state: 'blocked' }, true],
])('%j ends the open sessions of an analyst: %s', ([change, ends]) => {
  expect(endsSessions(anAccount(), change)).toBe(ends);
});
