import { createServer } from 'node:http';
import express from 'express';
import { expect, test } from 'vitest';
import { createApp } from '../../app.ts';
import type { Context } from '../../context.ts';
import { aContext, anAccount, anAudit, oneSession, TOKEN } from '../../fakes.ts';

const COOKIE = `__Host-corridor-test=${TOKEN}`;
const atDesk = { cookie: COOKIE, 'sec-fetch-site': 'same-origin' };

interface Way {
  readonly more?: Partial<Context>;
  readonly headers?: Record<string, string>;
  /** Where the request seems to come from. */
  readonly from?: string;
  readonly name?: string;
}

/** Lists whom one may act as, and tries to act as one of them. */
async function visit({ more = {}, headers = atDesk, from, name = 'analyst-b' }: Way) {
  const audit = anAudit();
  const whole = express();
  whole.use((request, _response, next) => {
    if (from !== undefined) Object.defineProperty(request.socket, 'remoteAddress', { value: from });
    next();
  });
  whole.use(createApp(aContext({ isDemonstration: true, audit, ...more })));
  const server = createServer(whole);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/api/v1/sessions/demonstration`;
  try {
    const list = await fetch(url, { headers });
    const switched = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ account: name }),
    });
    return {
      listed: list.status === 200 ? Object(await list.json()).accounts.length : list.status,
      status: switched.status,
      cookies: switched.headers.getSetCookie().length,
      entries: audit.entries.map(({ kind, decision }) => `${kind} ${decision}`),
    };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Accounts of which those of some names are as said. */
function accountsWhere(names: Readonly<Record<string, Parameters<typeof anAccount>[0]>>): Partial<Context> {
  const { accounts } = aContext();
  return {
    accounts: {
      ...accounts,
      find: async (account) => anAccount({ id: account.padEnd(32, '0'), account, ...names[account] }),
    },
  };
}

test('a visitor at the desk acts as another account: both the one that goes and the one that comes are in the log', async () => {
  expect(await visit({})).toMatchObject({ listed: 13, status: 201, entries: ['signIn allowed', 'signIn allowed'] });
});

test.for<[string, Way]>([
  ['outside of demonstration mode', { more: { isDemonstration: false } }],
  ['from another machine', { from: '192.0.2.7' }],
  ['with a token', { headers: { authorization: `Bearer ${TOKEN}` } }],
  ['with a token beside another cookie', { headers: { authorization: `Bearer ${TOKEN}`, cookie: `${COOKIE}x` } }],
  ['of an account that is none of the demonstration', ofAccount({ account: 'marta' })],
  ['of an account with a password', ofAccount({ passwordHash: 'x' })],
  ['of an account with a second factor', ofAccount({ secondFactor: 'x' })],
])('nobody acts as another %s', async ([, way]) => {
  expect(await visit(way)).toStrictEqual({ listed: 0, status: 403, cookies: 0, entries: ['signIn refused'] });
});

test.for<[string, Way]>([
  ['with a password', { more: accountsWhere({ 'analyst-b': { passwordHash: 'x' } }) }],
  ['with a second factor', { more: accountsWhere({ 'analyst-b': { secondFactor: 'x' } }) }],
  ['that is blocked', { more: accountsWhere({ 'analyst-b': { state: 'blocked' } }) }],
  ['that is none of the demonstration', { name: 'marta' }],
])('nobody acts as an account %s', async ([, way]) => {
  expect(await visit(way)).toMatchObject({ status: 403, cookies: 0, entries: ['signIn refused'] });
});

test('without a session nobody is anybody, and no other site switches for a visitor', async () => {
  expect(await visit({ headers: {} })).toMatchObject({ listed: 401, status: 401, cookies: 0 });
  expect(await visit({ headers: { ...atDesk, 'sec-fetch-site': 'cross-site' } })).toMatchObject({
    status: 403,
    cookies: 0,
  });
});

function ofAccount(more: Parameters<typeof anAccount>[0]): Way {
  const account = anAccount(more);
  const { accounts } = aContext({ account });
  return { more: { sessions: oneSession(account), accounts: { ...accounts, find: async () => anAccount() } } };
}
