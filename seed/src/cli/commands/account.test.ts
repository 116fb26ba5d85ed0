import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AccountView } from '@corridor/graph-schema/contracts';
import { fakeTerminal } from '../testing/fake-terminal.ts';
import { startFakeApi } from '../testing/fake-api.ts';
import { createAccountCommand } from './account-create.ts';
import { listAccountsCommand } from './account-list.ts';
import { resetAccountCommand } from './account-reset.ts';
import { changeRolesCommand } from './account-roles.ts';
import { showAccountCommand } from './account-show.ts';
import { blockAccountCommand } from './account-state.ts';

const account: AccountView = {
  id: '0'.repeat(31) + '1',
  account: 'new-one',
  agency: 'NCB',
  roles: ['analyst'],
  level: 1,
  victimRight: false,
  state: 'active',
  hasPassword: false,
  hasSecondFactor: false,
  failedSignIns: 0,
};
const setup = { path: '/set-password#code=C', code: 'C', expiresAt: '2026-12-01T00:00:00.000Z' };
const answers = {
  'POST /api/v1/tokens': [{ status: 201, body: { token: 'a-token', expiresAt: 'later' } }],
  'POST /api/v1/sessions/current/step-up': [{ body: { until: 'later' } }],
  'GET /api/v1/accounts': [{ body: { accounts: [account] } }],
  'POST /api/v1/accounts': [{ status: 201, body: { account, setup } }],
  [`PATCH /api/v1/accounts/${account.id}`]: [{ body: { ...account, state: 'blocked' } }],
  [`POST /api/v1/accounts/${account.id}/reset`]: [{ body: { account, setup } }],
};

beforeEach(() => vi.stubEnv('CORRIDOR_PASSWORD', 'the password of the administrator'));
afterEach(() => void vi.unstubAllEnvs());

test('an account is made by an administrator who has proved who they are, and its address is printed', async () => {
  await using api = await startFakeApi(answers);
  const terminal = fakeTerminal();

  await createAccountCommand.run(['new-one', '--roles', 'analyst', '--url', api.url], terminal);

  expect(terminal.said).toStrictEqual([
    'new-one of NCB: active, analyst, level 1',
    `Hand over this address; it sets the password once, until ${setup.expiresAt}: ${api.url}${setup.path}`,
  ]);
  expect(api.received.map(({ call }) => call)).toStrictEqual([
    'POST /api/v1/tokens',
    'POST /api/v1/sessions/current/step-up',
    'POST /api/v1/accounts',
  ]);
  expect(JSON.parse(api.received[2]?.body ?? '')).toStrictEqual({
    account: 'new-one',
    roles: ['analyst'],
    level: 1,
    victimRight: false,
  });
});

test.for([
  [['new-one']],
  [['new-one', '--roles', 'owner']],
  [['new-one', '--roles', 'analyst', '--level', '4']],
  [['new-one', '--roles', 'admin,analyst']],
  [['--roles', 'analyst']],
])('asked wrongly: account create %j', async ([words]) => {
  await expect(createAccountCommand.run(words ?? [], fakeTerminal())).rejects.toMatchObject({ kind: 'usage' });
});

test('accounts are listed and shown', async () => {
  await using api = await startFakeApi(answers);
  const terminal = fakeTerminal();

  await listAccountsCommand.run(['--url', api.url], terminal);
  await showAccountCommand.run(['new-one', '--url', api.url, '--json'], terminal);

  expect(terminal.said[0]).toBe('new-one of NCB: active, analyst, level 1');
  expect(JSON.parse(terminal.said[1] ?? '')).toStrictEqual(account);
  await expect(showAccountCommand.run(['nobody', '--url', api.url], terminal)).rejects.toThrow('no account “nobody”');
});

test('an account is blocked, given roles, and reset', async () => {
  await using api = await startFakeApi(answers);
  const terminal = fakeTerminal();

  await blockAccountCommand.run(['new-one', '--url', api.url], terminal);
  await changeRolesCommand.run(['new-one', 'planner,supervisor', '--url', api.url], terminal);
  await resetAccountCommand.run(['new-one', '--second-factor', '--url', api.url], terminal);
  const changes = api.received.filter(({ call }) => call.includes(account.id));

  expect(changes.map(({ body }) => JSON.parse(body) as unknown)).toStrictEqual([
    { state: 'blocked' },
    { roles: ['planner', 'supervisor'] },
    { secondFactor: true },
  ]);
  expect(terminal.said[0]).toBe('new-one of NCB: blocked, analyst, level 1');
});
