import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { startFakeServer, type Answers } from '../../testing/fake-server.ts';
import { openDesk } from '../../testing/open-desk.tsx';
import { adminAccount, adminSession } from '../../testing/people.ts';

const at = '2026-11-30T12:00:00.000Z';
const here = {
  id: 'a'.repeat(32),
  origin: 'password',
  isForScripts: false,
  purpose: 'administration',
  openedAt: at,
  usedAt: at,
  endsAt: at,
  isCurrent: true,
};
const elsewhere = { ...here, id: 'b'.repeat(32), isCurrent: false };

function openOwnAccount(more: Answers = {}) {
  const server = startFakeServer({
    'GET /sessions/current': adminSession,
    'GET /own-account': adminAccount,
    'GET /own-account/tokens': { accessTokens: [] },
    'GET /sessions': { sessions: [here, elsewhere] },
    ...more,
  });
  return { server, ...openDesk('/own-account', server) };
}

test('a second factor is offered, counts from its first code on, and gives its recovery codes once', async () => {
  const own = { ...adminAccount };
  const { user, server } = openOwnAccount({
    'GET /own-account': () => Response.json(own),
    'POST /own-account/second-factor': { secret: 'ABCDEFGHIJ', uri: 'otpauth://totp/x' },
    'PUT /own-account/second-factor': () => {
      Object.assign(own, { hasSecondFactor: true, recoveryCodesLeft: 2 });
      return Response.json({ recoveryCodes: ['one-1', 'two-2'] });
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Set up a second factor' }));
  expect((await screen.findByLabelText('Secret')).textContent).toBe('ABCD EFGH IJ');
  expect(
    screen
      .getByRole('img', { name: /read by a telephone/ })
      .querySelector('path')
      ?.getAttribute('d'),
  ).toBeTruthy();
  await user.type(screen.getByLabelText(/^Code/), '123456');
  await user.click(screen.getByRole('button', { name: 'Confirm' }));

  expect((await screen.findByLabelText('Recovery codes')).textContent).toBe('one-1\ntwo-2');
  expect(await screen.findByText(/2 recovery codes are left/)).toBeTruthy();
  expect(server.of('PUT /own-account/second-factor')[0]?.body).toStrictEqual({ code: '123456' });
  await user.click(screen.getByRole('button', { name: 'I have kept them' }));
  expect(screen.queryByLabelText('Recovery codes')).toBeNull();
});

test('a token is made with the rights that are chosen, and shown once', async () => {
  const accessToken = { id: 'c'.repeat(32), name: 'nightly', createdAt: at, endsAt: at, level: 0, victimRight: false };
  const { user, server } = openOwnAccount({
    'POST /own-account/tokens': () => Response.json({ accessToken, token: 'pt_secret' }, { status: 201 }),
  });
  await user.click(await screen.findByRole('button', { name: 'Make a token…' }));
  await user.type(await screen.findByLabelText(/^Name/), 'nightly');
  await user.click(screen.getByRole('button', { name: 'Make it' }));

  expect((await screen.findByLabelText('Token')).textContent).toBe('pt_secret');
  expect(server.of('POST /own-account/tokens')[0]?.body).toMatchObject({
    name: 'nightly',
    level: 0,
    victimRight: false,
    actions: ['ask', 'read', 'readThing', 'watchEvents'],
  });
});

test('sessions elsewhere can be ended, the one here not by itself', async () => {
  const { user, server } = openOwnAccount({
    [`DELETE /sessions/${elsewhere.id}`]: () => new Response(null, { status: 204 }),
  });
  const table = within(await screen.findByRole('region', { name: 'Where you are signed in' }));
  await user.click(await table.findByRole('button', { name: 'End' }));

  expect(table.getByText('here')).toBeTruthy();
  expect(server.of(`DELETE /sessions/${elsewhere.id}`)).toHaveLength(1);
});
