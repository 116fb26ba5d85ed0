import { expect, test } from 'vitest';
import { analystAccount } from '../../testing/people.ts';
import { askedRights, changeOf, noRights, rightsOf } from './rights.ts';

test('only what differs is changed, and what was taken away is null', () => {
  const before = rightsOf({ ...analystAccount, office: 'NORTH', purposes: ['reporting'] });

  expect(changeOf(before, before)).toStrictEqual({});
  expect(changeOf(before, { ...before, roles: ['planner', 'analyst'], office: '', purposes: undefined })).toStrictEqual(
    {
      office: null,
      roles: ['planner', 'analyst'],
      purposes: null,
    },
  );
  expect(changeOf(before, { ...before, name: ' Nils ', level: 3, victimRight: true })).toStrictEqual({
    name: 'Nils',
    level: 3,
    victimRight: true,
  });
});

test('a new account is asked for without empty texts', () => {
  expect(askedRights({ ...noRights, roles: ['analyst'], subject: 'nils@example.org' })).toStrictEqual({
    roles: ['analyst'],
    level: 1,
    victimRight: false,
    subject: 'nils@example.org',
  });
});
