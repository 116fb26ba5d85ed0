import { expect, test } from '@playwright/test';
import { startSystem, type RunningSystem } from '../support/running-system.ts';
import { makeLink, newPage } from './accounts.ts';
import { makesAnAccount } from './administer.ts';
import { asksWhoMatters, fallsApart, findsHowTheyAreLinked, opensANumber } from './analyse.ts';
import { checksAtTheBorder, sealsAPerson } from './border.ts';
import { followsDecisions } from './decisions.ts';
import { asksHowTheyAreLinked, explores, importsFiles } from './explore.ts';
import { looksAsOthers } from './five-facts.ts';
import { findsAgain, stopsInOrder } from './restart.ts';
import { readsFlows, settlesQuarantine } from './seizures.ts';

let system: RunningSystem;

test.describe.configure({ mode: 'serial', timeout: 600_000 });

test.beforeAll(async () => {
  test.setTimeout(600_000);
  system = await startSystem();
});

test.afterAll(async () => {
  test.setTimeout(60_000);
  await system?.stop();
});

test('a person signs in, imports files, settles a quarantine, reads flows, searches, expands, inspects, undoes and sees the chart follow decisions, and no request leaves the system', async ({
  page,
}) => {
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (address.protocol.startsWith('http') && address.origin !== system.url) outside.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));

  await page.goto(system.link);
  await expect(page.getByText(/analyst · NCB/)).toBeVisible();
  await importsFiles(page);
  await settlesQuarantine(page);
  await readsFlows(page);
  await explores(page);
  await asksHowTheyAreLinked(page);
  await followsDecisions(page, system, 'journey', ['j1', 'j2']);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('Sign in with the account of your agency.')).toBeVisible();

  expect(outside).toStrictEqual([]);
  expect(errors).toStrictEqual([]);
});

test('the sign-in link is valid once', async ({ browser }) => {
  const other = await browser.newContext();
  const page = await other.newPage();
  await page.goto(system.link);
  await expect(page.getByText(/used already/)).toBeVisible();
  await other.close();
});

test('on the demonstration an analyst sees how two are linked and since when, who matters, and how the network falls apart', async ({
  browser,
}) => {
  const page = await newPage(browser);
  await page.goto(await makeLink(system));
  await findsHowTheyAreLinked(page);
  await asksWhoMatters(page);
  await fallsApart(page);
  await opensANumber(page);
  await page.context().close();
});

test('an administrator makes an account, whose owner sets a password and a second factor and is asked for its code', async ({
  browser,
}) => {
  await makesAnAccount(browser, system);
});

test('a visitor of the demonstration acts as others and sees the path come and go, and the chart change in place', async ({
  browser,
}) => {
  const page = await newPage(browser);
  await page.goto(await makeLink(system));
  await looksAsOthers(page);
  await page.context().close();
});

test('a border officer is told hit or no hit and whom to contact, and whom a supervisor seals is gone', async ({
  browser,
}) => {
  const page = await newPage(browser);
  await page.goto(await makeLink(system));
  await checksAtTheBorder(page);
  await sealsAPerson(page, 'Bruno Samplez');
  await page.context().close();
});

test('a system of which every process was killed starts again with all that was there, and stops in order', async ({
  browser,
}) => {
  await system.kill();
  system = await startSystem(system);
  await findsAgain(await newPage(browser), system, 'Amara Testwell');
  await stopsInOrder(system);
});
