import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSystem, type RunningSystem } from './running-system.ts';

let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const service = () => ({ authorization: `Bearer ${system.secret}` });

test('a sign-in link opens one session and no second', async () => {
  const { body: made } = await system.ask(undefined, 'POST', '/api/v1/sign-in-links', undefined, service());
  const link = new URL(String(Object(made)['path']), system.url).searchParams.get('link');

  const first = await system.ask(undefined, 'POST', '/api/v1/sessions/link', { link });
  const second = await system.ask(undefined, 'POST', '/api/v1/sessions/link', { link });
  const cookie = first.headers.get('set-cookie') ?? '';

  expect(first).toMatchObject({ status: 201, body: { account: 'analyst', agency: 'NCB', roles: ['analyst'] } });
  expect(cookie).toMatch(/^__Host-corridor-[^=]+=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  expect(second).toMatchObject({ status: 401, body: { code: 'signInNeeded' } });
});

test('links and tokens without a password need the secret', async () => {
  expect(await system.ask(undefined, 'POST', '/api/v1/sign-in-links')).toMatchObject({ status: 403 });
  expect(await system.ask(undefined, 'POST', '/api/v1/tokens', { account: 'analyst' })).toMatchObject({ status: 403 });
  expect(await system.ask('analyst', 'POST', '/api/v1/tokens', { account: 'admin' })).toMatchObject({ status: 403 });
});

test('a cookie counts only from our own pages', async () => {
  const { body } = await system.ask(undefined, 'POST', '/api/v1/sign-in-links', undefined, service());
  const link = new URL(String(Object(body)['path']), system.url).searchParams.get('link');
  const { headers } = await system.ask(undefined, 'POST', '/api/v1/sessions/link', { link });
  const cookie = String(headers.get('set-cookie')).split(';')[0] ?? '';
  const search = (more: Record<string, string>) =>
    system.ask(undefined, 'POST', '/api/v1/questions/search', { text: 'Nobody' }, { cookie, ...more });

  expect(await search({ 'sec-fetch-site': 'same-origin' })).toMatchObject({ status: 200 });
  expect(await search({ origin: system.url })).toMatchObject({ status: 200 });
  expect(await search({ origin: 'https://elsewhere.example' })).toMatchObject({ status: 403 });
  expect(await search({})).toMatchObject({ status: 403 });
});

test('a session that was ended is ended at once', async () => {
  const { body } = await system.ask(undefined, 'POST', '/api/v1/tokens', { account: 'reader' }, service());
  const own = { authorization: `Bearer ${String(Object(body)['token'])}` };

  const before = await system.ask(undefined, 'GET', '/api/v1/sessions/current', undefined, own);
  const ending = await system.ask(undefined, 'DELETE', '/api/v1/sessions/current', undefined, own);
  const after = await system.ask(undefined, 'GET', '/api/v1/sessions/current', undefined, own);

  expect([before.status, ending.status, after.status]).toStrictEqual([200, 204, 401]);
});

test('a wrong password and an account that is not there are told alike', async () => {
  const wrong = await system.ask(undefined, 'POST', '/api/v1/sessions', { account: 'analyst', password: 'no' });
  const absent = await system.ask(undefined, 'POST', '/api/v1/sessions', { account: 'nobody', password: 'no' });
  const without = ({ body }: { body: unknown }) => ({ ...Object(body), requestId: '' });

  expect(wrong.status).toBe(401);
  expect(without(absent)).toStrictEqual(without(wrong));
});

test('who may do what follows from the roles', async () => {
  const asks = [
    ['analyst', 'POST', '/api/v1/upkeep/verify'],
    ['analyst', 'GET', '/metrics'],
    ['reader', 'POST', '/api/v1/records'],
    ['planner', 'POST', '/api/v1/decisions'],
    ['admin', 'POST', '/api/v1/questions/search'],
  ] as const;
  const statuses = await Promise.all(
    asks.map(([account, method, path]) => system.ask(account, method, path, method === 'GET' ? undefined : {})),
  );

  expect(statuses.map(({ status }) => status)).toStrictEqual([403, 403, 403, 403, 400]);
  expect(await system.ask('admin', 'POST', '/api/v1/questions/search', { text: 'x' })).toMatchObject({ status: 403 });
});

test('a question is asked only for its purposes', async () => {
  const answer = await system.ask(
    'analyst',
    'POST',
    '/api/v1/questions/flows',
    {},
    { 'corridor-purpose': 'screening' },
  );

  expect(answer).toMatchObject({ status: 403, body: { code: 'outOfPurpose' } });
});
