import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditPageSchema } from '@corridor/graph-schema/contracts';
import { aBrowser, aPerson, anAdministrator, signedIn, type Browser } from './people.ts';
import { startSystem, type RunningSystem } from './running-system.ts';

let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

/** The desk of a demonstration account, entered over the one-time link. */
async function atDesk(account: string): Promise<Browser> {
  const secret = { authorization: `Bearer ${system.secret}` };
  const made = await system.ask(undefined, 'POST', '/api/v1/sign-in-links', { account }, secret);
  const browser = aBrowser(system);
  await browser.ask('POST', '/sessions/link', { link: String(Object(made.body)['path']).split('=')[1] });
  return browser;
}
const actAs = (browser: Browser, account: string) => browser.ask('POST', '/sessions/demonstration', { account });
const whoIs = async (browser: Browser) => Object((await browser.ask('GET', '/sessions/current')).body)['account'];

test('a visitor acts as each account of the demonstration, and the session before is over', async () => {
  const browser = await atDesk('analyst');
  const { body } = await browser.ask('GET', '/sessions/demonstration');
  const accounts: { account: string; isCurrent: boolean }[] = Object(body)['accounts'];
  const walked: string[] = [];
  for (const { account } of accounts) {
    const before = new Map(browser.cookies);
    const answer = await actAs(browser, account);
    const stale = aBrowser(system);
    for (const [name, value] of before) stale.cookies.set(name, value);
    walked.push(`${answer.status} ${await whoIs(browser)} ${String(await whoIs(stale))}`);
  }

  expect(accounts.filter(({ isCurrent }) => isCurrent)).toMatchObject([{ account: 'analyst' }]);
  expect(walked).toStrictEqual(accounts.map(({ account }) => `201 ${account} undefined`));
  expect(walked.length).toBe(13);
});

test('the log says who went and who came', async () => {
  const browser = await atDesk('analyst');
  await actAs(browser, 'planner');
  const { body } = await system.ask('dpo', 'POST', '/api/v1/audit/entries', {
    reason: 'who switched',
    kinds: ['signIn'],
  });
  const switches = auditPageSchema
    .parse(body)
    .entries.filter(({ action }) => action === 'post /api/v1/sessions/demonstration');
  const going = switches.find(({ subjects }) => subjects.length > 0);

  expect(going?.subjects.length).toBe(1);
  expect(switches.find(({ account }) => account === going?.subjects[0])).toMatchObject({ subjects: [] });
  expect(going?.account).not.toBe(going?.subjects[0]);
});

test('the accounts of people are no accounts of the demonstration: neither way leads', async () => {
  await aPerson(system, 'marta');
  const admin = await anAdministrator(system);
  // Its owner has not set a password yet, so it, too, has nothing to prove itself with.
  await admin('POST', '/accounts', { account: 'nils', roles: ['analyst'], level: 1, victimRight: false });
  const marta = await signedIn(system, 'marta');
  const visitor = await atDesk('analyst');

  expect([
    (await actAs(marta, 'analyst')).status,
    (await actAs(visitor, 'marta')).status,
    (await actAs(visitor, 'nils')).status,
    (await actAs(aBrowser(system), 'analyst')).status,
    (await system.ask('analyst', 'POST', '/api/v1/sessions/demonstration', { account: 'admin' })).status,
  ]).toStrictEqual([403, 403, 403, 401, 403]);
  expect([await whoIs(marta), await whoIs(visitor)]).toStrictEqual(['marta', 'analyst']);
  expect(await marta.ask('GET', '/sessions/demonstration')).toMatchObject({ body: { accounts: [] } });
});
