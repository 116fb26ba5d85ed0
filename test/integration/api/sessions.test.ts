import { createHash } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { injectRedis } from '../../support/inject.ts';
import { authenticatorCode } from '../../support/authenticator-code.ts';
import { aBrowser, aClock, anAdministrator, aPerson, PASSWORD, signedIn, type Browser } from './people.ts';
import { startSystem, type RunningSystem } from './running-system.ts';

const MINUTE_MS = 60_000;
const clock = aClock();
let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem({ sessionClock: clock.now });
});
afterAll(() => system.stop());

const isIn = async (browser: Browser) => (await browser.ask('GET', '/sessions/current')).status === 200;
const sessionCookie = (browser: Browser) => [...browser.cookies].find(([name]) => !name.includes('-device'))?.[1] ?? '';
const bearing = (token: string, method: string, path: string, body?: unknown) =>
  system.ask(undefined, method, `/api/v1${path}`, body, { authorization: `Bearer ${token}` });

test('a session ends after fifteen minutes without use', async () => {
  await aPerson(system, 'idler');
  const browser = await signedIn(system, 'idler');

  clock.forward(14 * MINUTE_MS);
  expect(await isIn(browser)).toBe(true);
  clock.forward(14 * MINUTE_MS);
  expect(await isIn(browser)).toBe(true);
  clock.forward(15 * MINUTE_MS);
  expect(await isIn(browser)).toBe(false);
  clock.forward(-15 * MINUTE_MS);
  expect(await isIn(browser)).toBe(false);
});

test('a session ends after twelve hours, however much it is used', async () => {
  await aPerson(system, 'worker');
  const browser = await signedIn(system, 'worker');
  let lasted = 0;

  for (; lasted < 20 * 60 && (await isIn(browser)); lasted += 10) clock.forward(10 * MINUTE_MS);

  expect(lasted).toBe(12 * 60);
});

test('signing in opens a new session and ends the one before: nobody can put a known one into a browser', async () => {
  await aPerson(system, 'fixed');
  const thief = await signedIn(system, 'fixed');
  const victim = aBrowser(system);
  for (const [name, value] of thief.cookies) victim.cookies.set(name, value);

  await victim.ask('POST', '/sessions', { account: 'fixed', password: PASSWORD });

  expect(sessionCookie(victim)).not.toBe(sessionCookie(thief));
  expect([await isIn(thief), await isIn(victim)]).toStrictEqual([false, true]);
  const invented = aBrowser(system);
  invented.cookies.set([...thief.cookies.keys()][0] ?? '', 'A'.repeat(43));
  expect(await isIn(invented)).toBe(false);
});

test('what was signed out stays out', async () => {
  await aPerson(system, 'leaver');
  const [one, two] = [await signedIn(system, 'leaver'), await signedIn(system, 'leaver')];
  const kept = new Map(one.cookies);
  await one.ask('DELETE', '/sessions/current');
  for (const [name, value] of kept) one.cookies.set(name, value);

  expect([await isIn(one), await isIn(two)]).toStrictEqual([false, true]);
  await two.ask('DELETE', '/sessions');
  expect(await isIn(two)).toBe(false);
});

test('of six sessions at a time the oldest ends; one’s own are listed and ended', async () => {
  await aPerson(system, 'many');
  const browsers: Browser[] = [];
  for (let at = 0; at < 6; at += 1) {
    browsers.push(await signedIn(system, 'many'));
    clock.forward(20_000);
  }
  const listed = await browsers[5]?.ask('GET', '/sessions');
  const sessions: { id: string; isCurrent: boolean }[] = Object(listed?.body).sessions;

  expect(await Promise.all(browsers.map(isIn))).toStrictEqual([false, true, true, true, true, true]);
  expect(sessions.map(({ isCurrent }) => isCurrent)).toStrictEqual([true, false, false, false, false]);
  expect((await browsers[5]?.ask('DELETE', `/sessions/${sessions[4]?.id}`))?.status).toBe(204);
  expect((await browsers[5]?.ask('DELETE', `/sessions/${sessions[4]?.id}`))?.status).toBe(404);
  expect(await isIn(browsers[1] as Browser)).toBe(false);
});

test('a stolen dump of Redis opens nothing', async () => {
  await aPerson(system, 'dumped');
  const browser = await signedIn(system, 'dumped');
  const redis = new Redis(injectRedis().uri);
  const keys = await redis.keys('corridor:*');
  const texts: string[] = [...keys];
  for (const key of keys) {
    const type = await redis.type(key);
    if (type === 'string') texts.push((await redis.get(key)) ?? '');
    if (type === 'hash') texts.push(...Object.entries(await redis.hgetall(key)).flat());
    if (type === 'zset') texts.push(...(await redis.zrange(key, '0', '-1')));
  }
  await redis.quit();
  const words = new Set(texts.flatMap((text) => text.match(/[\w-]{20,100}/g) ?? []));

  expect(words).toContain(createHash('sha256').update(sessionCookie(browser)).digest('hex'));
  expect(words.has(sessionCookie(browser))).toBe(false);
  expect(texts.join('\n')).not.toContain('dumped');
  const tried = await Promise.all([...words].map((word) => bearing(word, 'GET', '/sessions/current')));
  expect(tried.every(({ status }) => status === 401)).toBe(true);
});

test('proving again who one is counts for ten minutes', async () => {
  await aPerson(system, 'prover');
  const browser = await signedIn(system, 'prover');
  const tokenFor = () =>
    browser.ask('POST', '/own-account/tokens', {
      name: 'nightly',
      endsAt: new Date(clock.now() + 24 * 60 * MINUTE_MS).toISOString(),
    });

  expect(await tokenFor()).toMatchObject({ status: 403, body: { code: 'stepUpNeeded' } });
  expect((await browser.ask('POST', '/sessions/current/step-up', { password: 'wrong' })).status).toBe(401);
  expect((await browser.ask('POST', '/sessions/current/step-up', {})).status).toBe(400);
  expect((await browser.ask('POST', '/sessions/current/step-up', { password: PASSWORD })).status).toBe(200);
  expect((await tokenFor()).status).toBe(201);
  clock.forward(9 * MINUTE_MS);
  expect((await tokenFor()).status).toBe(201);
  clock.forward(MINUTE_MS);
  expect((await tokenFor()).status).toBe(403);
});

test('a second factor is asked for once it was confirmed; a code counts once, a recovery code once', async () => {
  await aPerson(system, 'double');
  const browser = await signedIn(system, 'double');
  await browser.ask('POST', '/sessions/current/step-up', { password: PASSWORD });
  const { secret } = Object((await browser.ask('POST', '/own-account/second-factor')).body);
  const before = await aBrowser(system).ask('POST', '/sessions', { account: 'double', password: PASSWORD });
  const wrong = await browser.ask('PUT', '/own-account/second-factor', { code: '000000' });
  const used = authenticatorCode(secret, clock.now());
  const confirmed = await browser.ask('PUT', '/own-account/second-factor', { code: used });
  const [recovery = ''] = Object(confirmed.body).recoveryCodes as string[];

  expect([before.status, wrong.status, confirmed.status]).toStrictEqual([201, 400, 200]);
  expect(recovery).toMatch(/^(?:[A-Z2-7]{4}-){3}[A-Z2-7]{4}$/);

  const next = aBrowser(system);
  clock.forward(60_000);
  const { ticket } = Object((await next.ask('POST', '/sessions', { account: 'double', password: PASSWORD })).body);
  const step = (code: string) => next.ask('POST', '/sessions/second-step', { ticket, code });
  expect(await isIn(next)).toBe(false);
  expect((await step(used)).status).toBe(401);
  const fresh = authenticatorCode(secret, clock.now());
  expect((await step(fresh)).status).toBe(201);
  expect(await isIn(next)).toBe(true);
  expect((await step(fresh)).status).toBe(401);

  clock.forward(60_000);
  const lost = aBrowser(system);
  const begin = async () => {
    const { body } = await lost.ask('POST', '/sessions', { account: 'double', password: PASSWORD });
    return String(Object(body).ticket);
  };
  const recover = async () =>
    lost.ask('POST', '/sessions/second-step', { ticket: await begin(), code: recovery.toLowerCase() });
  expect((await recover()).status).toBe(201);
  expect((await recover()).status).toBe(401);
  const late = await begin();
  clock.forward(5 * MINUTE_MS);
  const code = authenticatorCode(secret, clock.now());
  expect((await lost.ask('POST', '/sessions/second-step', { ticket: late, code })).status).toBe(401);
});

test('of two that come with one code at the same time, one is let in', async () => {
  await aPerson(system, 'racer');
  const browser = await signedIn(system, 'racer');
  await browser.ask('POST', '/sessions/current/step-up', { password: PASSWORD });
  const { secret } = Object((await browser.ask('POST', '/own-account/second-factor')).body);
  await browser.ask('PUT', '/own-account/second-factor', { code: authenticatorCode(secret, clock.now()) });
  clock.forward(60_000);
  const browsers = [aBrowser(system), aBrowser(system)];
  const tickets: string[] = [];
  for (const one of browsers) {
    const { body } = await one.ask('POST', '/sessions', { account: 'racer', password: PASSWORD });
    tickets.push(String(Object(body).ticket));
  }
  const code = authenticatorCode(secret, clock.now());
  const answers = await Promise.all(
    browsers.map((one, at) => one.ask('POST', '/sessions/second-step', { ticket: tickets[at], code })),
  );

  expect(new Set(answers.map(({ status }) => status))).toStrictEqual(new Set([201, 401]));
});

test('a token may do less than its owner, never more, and ends with what its owner loses', async () => {
  const id = await aPerson(system, 'scripter', { roles: ['analyst', 'supervisor'], level: 2, victimRight: true });
  const browser = await signedIn(system, 'scripter');
  await browser.ask('POST', '/sessions/current/step-up', { password: PASSWORD });
  const endsAt = new Date(clock.now() + 24 * 60 * MINUTE_MS).toISOString();
  const make = (scope: object) => browser.ask('POST', '/own-account/tokens', { name: 'script', endsAt, ...scope });
  const made = await make({ actions: ['ask', 'read'], purposes: ['reporting'], level: 1 });
  const { token, accessToken } = Object(made.body);

  expect((await make({ level: 3 })).status).toBe(403);
  expect((await make({ purposes: ['judicial'] })).status).toBe(403);
  expect((await make({ endsAt: '2000-01-01T00:00:00Z' })).status).toBe(400);
  expect((await bearing(token, 'GET', '/sessions/current')).body).toMatchObject({
    clearance: 1,
    victimRight: false,
    purposes: ['reporting'],
    isSteppedUp: false,
  });
  expect((await bearing(token, 'POST', '/questions/summary', {})).status).toBe(200);
  expect(await bearing(token, 'GET', '/accounts')).toMatchObject({ status: 403 });
  expect((await bearing(token, 'GET', '/imports')).status).toBe(403);
  expect((await bearing(token, 'POST', '/sessions/current/step-up', { password: PASSWORD })).status).toBe(403);
  expect((await bearing(`${String(token).slice(0, -1)}_`, 'GET', '/sessions/current')).status).toBe(401);
  const listed = await browser.ask('GET', '/own-account/tokens');
  expect(listed.text).not.toContain(token);
  expect(listed.body).toMatchObject({ accessTokens: [{ id: accessToken.id, usedAt: expect.any(String) }] });

  const admin = await anAdministrator(system);
  await admin('PATCH', `/accounts/${id}`, { level: 0 });
  expect((await bearing(token, 'GET', '/sessions/current')).body).toMatchObject({ clearance: 0 });
  await admin('PATCH', `/accounts/${id}`, { state: 'blocked' });
  expect((await bearing(token, 'GET', '/sessions/current')).status).toBe(401);
  await admin('PATCH', `/accounts/${id}`, { state: 'active' });
  const again = await signedIn(system, 'scripter');
  expect((await again.ask('DELETE', `/own-account/tokens/${accessToken.id}`)).status).toBe(204);
  expect((await bearing(token, 'GET', '/sessions/current')).status).toBe(401);
});

test('a token ends on its day', async () => {
  await aPerson(system, 'dated');
  const browser = await signedIn(system, 'dated');
  await browser.ask('POST', '/sessions/current/step-up', { password: PASSWORD });
  const endsAt = new Date(clock.now() + 60 * MINUTE_MS).toISOString();
  const { token } = Object((await browser.ask('POST', '/own-account/tokens', { name: 'short', endsAt })).body);

  expect((await bearing(token, 'GET', '/sessions/current')).status).toBe(200);
  clock.forward(60 * MINUTE_MS);
  expect((await bearing(token, 'GET', '/sessions/current')).status).toBe(401);
});

test('a changed password ends every other session', async () => {
  await aPerson(system, 'changer');
  const [here, there] = [await signedIn(system, 'changer'), await signedIn(system, 'changer')];
  await here.ask('POST', '/sessions/current/step-up', { password: PASSWORD });
  const changed = await here.ask('PUT', '/own-account/password', {
    password: PASSWORD,
    newPassword: 'quite another one',
  });

  expect(changed.status).toBe(204);
  expect([await isIn(here), await isIn(there)]).toStrictEqual([true, false]);
  expect((await there.ask('POST', '/sessions', { account: 'changer', password: PASSWORD })).status).toBe(401);
});

test('when Redis is wiped every session ends, and nothing else', async () => {
  const id = await aPerson(system, 'wiped');
  const browser = await signedIn(system, 'wiped');
  await browser.ask('POST', '/sessions/current/step-up', { password: PASSWORD });
  const endsAt = new Date(clock.now() + 60 * MINUTE_MS).toISOString();
  const made = await browser.ask('POST', '/own-account/tokens', { name: 'script', endsAt });
  const script = () => bearing(String(Object(made.body).token), 'GET', '/own-account');
  const before = await script();

  const redis = new Redis(injectRedis().uri);
  await redis.flushall();
  await redis.quit();

  expect(before).toMatchObject({ status: 200, body: { id } });
  expect(await isIn(browser)).toBe(false);
  expect((await script()).body).toStrictEqual(before.body);
  expect(await isIn(await signedIn(system, 'wiped'))).toBe(true);
});

test('sessions that are opened at the same moment are all open, and all are ended together', async () => {
  const tokens = await Promise.all(Array.from({ length: 20 }, () => system.openToken('planner')));
  const states = () =>
    Promise.all(tokens.map(async (token) => (await bearing(token, 'GET', '/sessions/current')).status));

  expect(new Set(await states())).toStrictEqual(new Set([200]));
  await bearing(tokens[0] ?? '', 'DELETE', '/sessions');
  expect(new Set(await states())).toStrictEqual(new Set([401]));
});
