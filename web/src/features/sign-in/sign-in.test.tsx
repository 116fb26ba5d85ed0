import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { problem, startFakeServer } from '../../testing/fake-server.ts';
import { openDesk } from '../../testing/open-desk.tsx';
import { adminSession } from '../../testing/people.ts';

const ways = { singleSignOn: false };
afterEach(() => {
  location.hash = '';
});

test('after the password the code of the second factor is asked, and then the desk opens', async () => {
  let isIn = false;
  const server = startFakeServer({
    'GET /sign-in-ways': ways,
    'GET /sessions/current': () => (isIn ? Response.json(adminSession) : problem(401, 'signInNeeded', 'Sign in.')),
    'GET /accounts': { accounts: [] },
    'POST /sessions': { ticket: 't1', expiresAt: '2026-11-30T12:00:00.000Z' },
    'POST /sessions/second-step': ({ body }) => {
      if (Object(body)['code'] !== '123456') return problem(401, 'signInNeeded', 'The code is not right.');
      isIn = true;
      return Response.json(adminSession, { status: 201 });
    },
  });
  const { user, history } = openDesk('/sign-in', server);
  await user.type(await screen.findByLabelText(/^Account/), 'admin');
  await user.type(screen.getByLabelText(/^Password/), 'a long enough password');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  await user.type(await screen.findByLabelText(/^Code/), '000000');
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(await screen.findByText('The code is not right.')).toBeTruthy();
  await user.clear(screen.getByLabelText(/^Code/));
  await user.type(screen.getByLabelText(/^Code/), '123456');
  await user.click(screen.getByRole('button', { name: 'Go on' }));

  expect(await screen.findByRole('heading', { name: 'Accounts of NCB' })).toBeTruthy();
  expect(server.of('POST /sessions/second-step').at(-1)?.body).toStrictEqual({ ticket: 't1', code: '123456' });
  expect(history.location.pathname).toBe('/accounts');
});

test('who comes back from the sign-on of the organisation gives only the code', async () => {
  location.hash = '#ticket=t2';
  const server = startFakeServer({ 'GET /sign-in-ways': { singleSignOn: true } });
  openDesk('/sign-in', server);

  expect(await screen.findByLabelText(/^Code/)).toBeTruthy();
  expect(screen.queryByLabelText(/^Password/)).toBeNull();
  expect(location.hash).toBe('');
});

test('the sign-on of the organisation is offered where there is one, and its refusal is told', async () => {
  openDesk('/sign-in?refused=1', startFakeServer({ 'GET /sign-in-ways': { singleSignOn: true } }));

  const link = await screen.findByRole('link', { name: 'Use the sign-on of your organisation' });
  expect(link.getAttribute('href')).toBe('/api/v1/sessions/single-sign-on');
  expect(screen.getByText(/did not let you in here/)).toBeTruthy();
});

test('a code that was handed over sets the password, once both are the same', async () => {
  location.hash = '#code=c1';
  const server = startFakeServer({ 'POST /accounts/set-password': { account: 'nils' } });
  const { user } = openDesk('/set-password', server);
  const button = await screen.findByRole('button', { name: 'Set password' });
  await user.type(screen.getByLabelText(/^New password \*$|^New password$/), 'a long enough password');
  await user.type(screen.getByLabelText(/again/), 'a long enough passwore');
  expect(button).toHaveProperty('disabled', true);
  await user.type(screen.getByLabelText(/again/), '{Backspace}d');
  await user.click(button);

  expect(await screen.findByText(/is set/)).toBeTruthy();
  expect(server.of('POST /accounts/set-password').map(({ body }) => body)).toStrictEqual([
    { code: 'c1', password: 'a long enough password' },
  ]);
});
