import { afterAll, beforeAll, expect, test } from 'vitest';
import { authenticatorCode } from '../../support/authenticator-code.ts';
import { aBrowser, aClock, anAdministrator, aPerson, keepCookies, PASSWORD, signedIn } from './people.ts';
import { startSystem, type RunningSystem } from './running-system.ts';
import { startProvider } from './sign-on-provider.ts';

const clock = aClock();
let system: RunningSystem;
let provider: Awaited<ReturnType<typeof startProvider>>;
beforeAll(async () => {
  provider = await startProvider();
  system = await startSystem({
    sessionClock: clock.now,
    openId: { issuer: provider.issuer, ...provider.client, claim: 'preferred_username' },
  });
  provider.open(`${system.url}/api/v1/sessions/single-sign-on/back`);
});
afterAll(async () => {
  await system.stop();
  await provider.stop();
});

/** A person who goes to the provider and comes back; each host has its cookies. */
function aPersonWhoSignsOn() {
  const browser = aBrowser(system);
  const atProvider = new Map<string, string>();
  const visit = async (url: string) => {
    const cookies = url.startsWith(system.url) ? browser.cookies : atProvider;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie, 'sec-fetch-site': 'cross-site' } });
    keepCookies(cookies, answer.headers);
    await answer.arrayBuffer();
    return answer;
  };
  return {
    browser,
    visit,
    /** Goes out as `person`; the address to which the provider sends the person back. */
    goOut: async (person: string): Promise<string> => {
      provider.state.person = person;
      atProvider.clear();
      let url = `${system.url}/api/v1/sessions/single-sign-on`;
      for (let hops = 0; hops < 10; hops += 1) {
        const { headers, status } = await visit(url);
        const next = headers.get('location');
        if (next === null) throw new Error(`${url} answers ${status}`);
        url = new URL(next, url).href;
        if (url.startsWith(`${system.url}/api/v1/sessions/single-sign-on/back`)) return url;
      }
      throw new Error('The provider sends nobody back');
    },
  };
}
const REFUSED = '/sign-in?refused=1';

test('somebody whom the provider knows by the name of an account is signed in', async () => {
  const { browser, goOut, visit } = aPersonWhoSignsOn();
  const back = await goOut('analyst');
  const cookie = [...browser.cookies.keys()].find((name) => name.endsWith('-sign-on'));

  const answer = await visit(back);

  expect(cookie).toMatch(/^__Host-/);
  expect(answer.headers.get('location')).toBe('/');
  expect(answer.headers.getSetCookie().join()).toMatch(/SameSite=Strict/);
  expect([...browser.cookies.keys()]).not.toContain(cookie);
  expect(await browser.ask('GET', '/sessions/current')).toMatchObject({ status: 200, body: { account: 'analyst' } });
});

test('the cookie of a sign-in that was begun is lax and lasts ten minutes', async () => {
  const begun = await aPersonWhoSignsOn().visit(`${system.url}/api/v1/sessions/single-sign-on`);

  expect(begun.headers.getSetCookie()[0]).toMatch(/; Max-Age=600; .*HttpOnly; Secure; SameSite=Lax$/);
});

test('an address that was opened once opens nothing a second time', async () => {
  const { browser, goOut, visit } = aPersonWhoSignsOn();
  const back = await goOut('analyst');
  const cookies = new Map(browser.cookies);
  await visit(back);
  browser.cookies.clear();
  for (const [name, value] of cookies) browser.cookies.set(name, value);

  expect((await visit(back)).headers.get('location')).toBe(REFUSED);
});

test.for<[string, (url: URL) => void]>([
  ['another state', (url) => url.searchParams.set('state', 'A'.repeat(43))],
  ['no state', (url) => url.searchParams.delete('state')],
  ['another code', (url) => url.searchParams.set('code', 'A'.repeat(43))],
  ['no code', (url) => url.searchParams.delete('code')],
  ['another issuer', (url) => url.searchParams.set('iss', 'https://elsewhere.example')],
  ['a refusal', (url) => (url.search = `?error=access_denied&state=${url.searchParams.get('state')}`)],
])('refused: a person who comes back with %s', async ([, change]) => {
  const { browser, goOut, visit } = aPersonWhoSignsOn();
  const back = new URL(await goOut('analyst'));
  change(back);

  expect((await visit(back.href)).headers.get('location')).toBe(REFUSED);
  expect((await browser.ask('GET', '/sessions/current')).status).toBe(401);
});

test('refused: an answer that was meant for another browser, or for none', async () => {
  const [one, other] = [aPersonWhoSignsOn(), aPersonWhoSignsOn()];
  const back = await one.goOut('analyst');
  await other.goOut('analyst');

  expect((await other.visit(back)).headers.get('location')).toBe(REFUSED);
  expect((await aPersonWhoSignsOn().visit(back)).headers.get('location')).toBe(REFUSED);
});

test('refused: an answer whose nonce is not the one that was asked for', async () => {
  const { visit } = aPersonWhoSignsOn();
  // Asked for with another nonce, the provider signs that one; everything else holds.
  const begun = await visit(`${system.url}/api/v1/sessions/single-sign-on`);
  const asked = new URL(begun.headers.get('location') ?? '');
  asked.searchParams.set('nonce', 'another');
  provider.state.person = 'analyst';
  let url = asked.href;
  for (let hops = 0; hops < 10 && !url.startsWith(system.url); hops += 1)
    url = new URL((await visit(url)).headers.get('location') ?? '', url).href;

  expect(url).toContain('code=');
  expect((await visit(url)).headers.get('location')).toBe(REFUSED);
});

test('refused: a sign-in that took longer than ten minutes', async () => {
  const { goOut, visit } = aPersonWhoSignsOn();
  const back = await goOut('analyst');
  clock.forward(600_000);

  expect((await visit(back)).headers.get('location')).toBe(REFUSED);
  clock.forward(-600_000);
});

test('an account that is not known and one that is blocked are refused alike', async () => {
  const id = await aPerson(system, 'blocked-one');
  const admin = await anAdministrator(system);
  await admin('PATCH', `/accounts/${id}`, { state: 'blocked' });

  for (const person of ['nobody', 'blocked-one']) {
    const { browser, goOut, visit } = aPersonWhoSignsOn();
    expect((await visit(await goOut(person))).headers.get('location')).toBe(REFUSED);
    expect((await browser.ask('GET', '/sessions/current')).status).toBe(401);
  }
});

test('an account that was given a name at the sign-on goes by that name alone', async () => {
  await aPerson(system, 'renamed', { subject: 'r.enamed' });
  const comeAs = async (person: string) => {
    const { goOut, visit } = aPersonWhoSignsOn();
    return (await visit(await goOut(person))).headers.get('location');
  };

  expect([await comeAs('renamed'), await comeAs('r.enamed')]).toStrictEqual([REFUSED, '/']);
});

test('the second factor of an account is asked for all the same', async () => {
  await aPerson(system, 'careful');
  const before = await signedIn(system, 'careful');
  await before.ask('POST', '/sessions/current/step-up', { password: PASSWORD });
  const { secret } = Object((await before.ask('POST', '/own-account/second-factor')).body);
  await before.ask('PUT', '/own-account/second-factor', { code: authenticatorCode(secret, clock.now()) });
  clock.forward(60_000);
  const { browser, goOut, visit } = aPersonWhoSignsOn();

  const location = (await visit(await goOut('careful'))).headers.get('location') ?? '';
  const ticket = location.replace('/sign-in#ticket=', '');

  expect((await browser.ask('GET', '/sessions/current')).status).toBe(401);
  const step = await browser.ask('POST', '/sessions/second-step', {
    ticket,
    code: authenticatorCode(secret, clock.now()),
  });
  expect(step).toMatchObject({ status: 201, body: { account: 'careful' } });
});
