import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { startFakeServer, type Answers } from '../../testing/fake-server.ts';
import { openDesk } from '../../testing/open-desk.tsx';
import { adminSession, analystAccount, supervisorSession } from '../../testing/people.ts';

const path = `/accounts/${analystAccount.id}`;
const bureau = {
  code: 'NCB',
  name: 'Bureau',
  agencyType: 'NCB',
  languages: [],
  offices: [{ code: 'NORTH', name: 'North' }],
};

function openAccount(more: Answers = {}) {
  const server = startFakeServer({
    'GET /sessions/current': adminSession,
    [`GET ${path}`]: analystAccount,
    'GET /agencies/NCB': bureau,
    [`GET ${path}/changes`]: { changes: [] },
    ...more,
  });
  return { server, ...openDesk(path, server) };
}

test('rights are changed by what differs alone', async () => {
  const { user, server } = openAccount({
    [`PATCH ${path}`]: ({ body }) => Response.json({ ...analystAccount, ...Object(body) }),
  });
  await user.click(await screen.findByRole('checkbox', { name: 'Planner' }));
  await user.selectOptions(screen.getByLabelText('Clearance'), '2 restricted');
  await user.selectOptions(await screen.findByLabelText('Office'), 'NORTH');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('marta has these rights from now on.')).toBeTruthy();
  expect(server.of(`PATCH ${path}`).map(({ body }) => body)).toStrictEqual([
    { office: 'NORTH', roles: ['analyst', 'planner'], level: 2 },
  ]);
});

test('an administrator is nothing else: choosing it takes the other roles away', async () => {
  const { user } = openAccount();
  await user.click(await screen.findByRole('checkbox', { name: 'Administrator' }));
  expect(screen.getByRole('checkbox', { name: 'Analyst' })).toHaveProperty('checked', false);
  await user.click(screen.getByRole('checkbox', { name: 'Analyst' }));

  expect(screen.getByRole('checkbox', { name: 'Administrator' })).toHaveProperty('checked', false);
});

test('an account ends only after a question, and a reset shows the address for the new password', async () => {
  const setup = { path: '/set-password#code=new', code: 'new', expiresAt: '2026-12-03T00:00:00.000Z' };
  const { user, server } = openAccount({
    [`PATCH ${path}`]: { ...analystAccount, state: 'ended' },
    [`POST ${path}/reset`]: { account: analystAccount, setup },
  });
  await user.click(await screen.findByRole('button', { name: 'Reset the password…' }));
  await user.click(await screen.findByRole('button', { name: 'Reset it' }));
  expect((await screen.findByLabelText('Address')).textContent).toContain('#code=new');
  await user.click(screen.getByRole('button', { name: 'End the account…' }));
  expect(server.of(`PATCH ${path}`)).toHaveLength(0);
  await user.click(await screen.findByRole('button', { name: 'End it' }));

  expect(server.of(`PATCH ${path}`)[0]?.body).toStrictEqual({ state: 'ended' });
});

test('a supervisor reads accounts and changes none', async () => {
  const step = { at: '2026-11-30T12:00:00.000Z', by: 'admin', what: 'changed', values: { level: 1 } };
  openAccount({ 'GET /sessions/current': supervisorSession, [`GET ${path}/changes`]: { changes: [step] } });

  expect(await screen.findByRole('heading', { name: 'Rights' })).toBeTruthy();
  expect(await screen.findByText('admin changed it')).toBeTruthy();
  expect(screen.getByText('clearance 1 official use')).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Block' })).toBeNull();
});
