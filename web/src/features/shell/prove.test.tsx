import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { problem, startFakeServer, type Answers } from '../../testing/fake-server.ts';
import { openDesk } from '../../testing/open-desk.tsx';
import { adminAccount, adminSession, analystAccount } from '../../testing/people.ts';

const setup = { path: '/set-password#code=abc', code: 'abc', expiresAt: '2026-12-03T00:00:00.000Z' };

/** A server that makes accounts only after the administrator has proved who they are. */
function aCarefulServer(more: Answers = {}) {
  let isProven = false;
  return startFakeServer({
    'GET /sessions/current': adminSession,
    'GET /accounts': { accounts: [analystAccount] },
    'GET /agencies/NCB': { code: 'NCB', name: 'Bureau', agencyType: 'NCB', languages: [], offices: [] },
    'GET /own-account': adminAccount,
    'POST /sessions/current/step-up': ({ body }) => {
      if (Object(body)['password'] !== 'the right one') return problem(401, 'signInNeeded', 'Not right.');
      isProven = true;
      return Response.json({ until: '2026-11-30T12:00:00.000Z' });
    },
    'POST /accounts': () =>
      isProven
        ? Response.json({ account: { ...analystAccount, account: 'nils' }, setup }, { status: 201 })
        : problem(403, 'stepUpNeeded', 'Prove who you are.'),
    ...more,
  });
}

async function askForAccount(server: ReturnType<typeof aCarefulServer>) {
  const { user } = openDesk('/accounts', server);
  await user.click(await screen.findByRole('button', { name: 'Make an account…' }));
  await user.type(await screen.findByLabelText(/^Account/), 'nils');
  await user.click(screen.getByRole('checkbox', { name: 'Analyst' }));
  await user.click(screen.getByRole('button', { name: 'Make the account' }));
  const dialog = await screen.findByRole('dialog', { name: 'Prove that it is you' });
  expect(dialog).toBeTruthy();
  return user;
}

test('an action that wants proof asks for it, and goes on as the same request', async () => {
  const server = aCarefulServer();
  const user = await askForAccount(server);
  await user.type(await screen.findByLabelText(/^Password/), 'the right one');
  await user.click(screen.getByRole('button', { name: 'Go on' }));

  expect(await screen.findByText('Hand this over to the owner of nils')).toBeTruthy();
  expect(screen.getByLabelText('Address').textContent).toContain('/set-password#code=abc');
  const [first, second] = server.of('POST /accounts');
  expect(second?.headers.get('Idempotency-Key')).toBe(first?.headers.get('Idempotency-Key'));
  expect(second?.body).toStrictEqual({ account: 'nils', roles: ['analyst'], level: 1, victimRight: false });
});

test('a wrong proof can be tried again, and who gives none is told that it was needed', async () => {
  const server = aCarefulServer();
  const user = await askForAccount(server);
  await user.type(await screen.findByLabelText(/^Password/), 'a wrong one');
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(await screen.findByText('Not right.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));

  expect(await screen.findByText('Prove who you are.')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Prove that it is you' })).toBeNull());
  expect(screen.getByRole('dialog', { name: 'Make an account' })).toBeTruthy();
  expect(server.of('POST /accounts')).toHaveLength(1);
});
