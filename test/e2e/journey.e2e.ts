import { expect, test, type Page } from '@playwright/test';
import { startSystem, type RunningSystem } from '../support/running-system.ts';
import {
  makeAccount,
  makeKeeper,
  makeLink,
  newPage,
  setPasswordAndSignIn,
  setSecondFactor,
  signIn,
} from './accounts.ts';
import { findsAgain, stopsInOrder } from './restart.ts';

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

/** A number that is kept for fiction, of a person of the demonstration whom every agency may read of. */
const KNOWN_PHONE = '+1 202 555 0100';

const persons = [
  'id,name,aliases,nationality,phone',
  'j1,Amara Testwell,The Lantern,GBR,+442071838750',
  'j2,Bruno Samplez,,ESP,+34910000001',
  'j3,Юсуф Примеров,Yusuf Primerov,,',
].join('\n');
const edges = ['source,target,type', 'j1,j2,ASSOCIATE_OF', 'j2,j3,ASSOCIATE_OF'].join('\n');

test('a person signs in, imports files, searches, expands, inspects and undoes, and no request leaves the system', async ({
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

  for (const [name, profile, content] of [
    ['journey-persons.csv', 'persons', persons],
    ['journey-edges.csv', 'edges', edges],
  ] as const) {
    await page.getByRole('link', { name: 'Imports', exact: true }).click();
    await page.getByRole('button', { name: 'Import files…' }).click();
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
    await page.getByLabel('Source', { exact: false }).fill('journey');
    await page.getByLabel('Profile', { exact: false }).selectOption(profile);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { name })).toBeVisible();
    await expect(page.getByText('done', { exact: true })).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText(/read = .*accepted/)).toBeVisible();
  }

  await page.getByRole('link', { name: 'Chart', exact: true }).click();
  await page.getByRole('textbox', { name: 'Search' }).fill('Amara Testwell');
  await page
    .getByRole('button', { name: /Amara Testwell/ })
    .first()
    .click();
  await expect(page.getByText(/^1 entity, 0 relationships/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Amara Testwell' })).toBeVisible();
  await page.getByRole('button', { name: 'record', exact: true }).first().click();
  const record = page.getByRole('dialog', { name: 'Record' });
  await expect(record.getByText('j1,j2,ASSOCIATE_OF', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(record).toBeHidden();

  await page.getByRole('button', { name: 'Expand', exact: true }).click();
  await expect(page.getByText(/associate of · 1/)).toBeVisible();
  await page.getByRole('button', { name: /^Add \d+/ }).click();
  await expect(page.getByText(/^[2-9] entities, [1-9]\d* relationships?/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/^1 entity, 0 relationships/)).toBeVisible();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page.getByText(/^[2-9] entities, [1-9]\d* relationships?/)).toBeVisible();

  await page.getByRole('application').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('h');
  await expect(page.getByText(/^0 entities, 0 relationships, [2-9] hidden by you · 0 selected/)).toBeVisible();
  await page.keyboard.press('Shift+S');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Expand' }).click();
  await page.getByText('Which relationships').waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/[2-9] selected/)).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' }).getByText('Select neighbours')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Search' }).fill('Yusuf Primerov');
  await page
    .getByRole('button', { name: /Юсуф Примеров/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Search' }).fill('Samplez');
  await page
    .getByRole('button', { name: /Bruno Samplez/ })
    .first()
    .click();
  await page.getByRole('application').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('p');
  const analysis = page.getByRole('region', { name: 'Analysis' });
  await expect(analysis.getByText(/^6 of 10 pairs are linked/)).toBeVisible();
  await analysis.getByRole('button', { name: /^Put all \d+ ways on the chart/ }).click();
  await analysis.getByRole('button', { name: 'All analyses' }).click();
  await analysis.getByRole('button', { name: /Who holds it together/ }).click();
  await analysis.getByLabel('How many').fill('1');
  await analysis.getByRole('button', { name: 'Ask' }).click();
  await expect(analysis.getByText(/^Of \d+ sets?, /)).toBeVisible();
  await expect(analysis.getByRole('button', { name: 'Bruno Samplez' }).first()).toBeVisible();
  await analysis.getByRole('button', { name: 'Think away' }).first().click();
  await expect(analysis.getByRole('button', { name: 'Bring back' })).toBeVisible();

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

test('an administrator makes an account, whose owner sets a password and a second factor and is asked for its code', async ({
  browser,
}) => {
  const keeper = await newPage(browser);
  await setPasswordAndSignIn(keeper, await makeKeeper(system), 'keeper');
  await expect(keeper.getByRole('heading', { name: 'Accounts of NCB' })).toBeVisible();
  const address = await makeAccount(keeper, 'nils');

  const owner = await newPage(browser);
  await setPasswordAndSignIn(owner, address, 'nils');
  await expect(owner.getByText(/nils · NCB · for investigation/)).toBeVisible();
  const secret = await setSecondFactor(owner);
  await owner.getByRole('button', { name: 'Sign out', exact: true }).click();
  await signIn(owner, 'nils', secret);
  await expect(owner.getByText(/nils · NCB · for investigation/)).toBeVisible();

  await keeper.getByRole('link', { name: 'nils', exact: true }).click();
  await expect(keeper.getByText('password and second factor')).toBeVisible();
  await keeper.getByRole('button', { name: 'Block' }).click();
  await expect(keeper.getByText('blocked', { exact: true })).toBeVisible();
  await owner.getByRole('link', { name: 'Your account' }).click();
  await expect(owner.getByText(/Your session is over/)).toBeVisible();
  await keeper.context().close();
  await owner.context().close();
});

test('a visitor of the demonstration acts as others and sees the path come and go, and the chart change in place', async ({
  browser,
}) => {
  const page = await newPage(browser);
  await page.goto(await makeLink(system));
  await page.getByRole('link', { name: 'Demonstration', exact: true }).click();
  const verdict = page.getByText(/^(?:NCB finds a path|No path)/);
  const drawn = page.getByRole('list', { name: 'What is drawn' }).getByRole('listitem');
  await expect(verdict).toHaveText('NCB finds a path of 10 hops from shipper to consignee.', { timeout: 60_000 });
  await expect(drawn).toHaveCount(11);

  for (const [name, knows] of [
    ['CUSTOMS', 'the consignee'],
    ['JOINT_MED', 'neither the shipper nor the consignee'],
    ['POLICE', 'neither the shipper nor the consignee'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(verdict).toHaveText(`No path: ${name} knows ${knows}.`);
    await expect(drawn).not.toHaveCount(0);
  }

  await page.getByRole('button', { name: 'Withdraw it from NCB' }).click();
  await expect(page.getByText('withheld', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'NCB', exact: true }).click();
  await expect(verdict).toHaveText('No path: NCB knows the shipper and the consignee, and nothing that joins them.');
  await page.getByRole('button', { name: 'Act as supervisor', exact: true }).click();
  await page.getByRole('button', { name: 'Lift it above the analyst' }).click();
  await expect(page.getByText('withheld', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'NCB', exact: true }).click();
  await expect(page.getByText(/^You are analyst of NCB/)).toBeVisible();
  await page.getByRole('button', { name: 'Reset: release all five' }).click();
  await expect(verdict).toHaveText('NCB finds a path of 10 hops from shipper to consignee.', { timeout: 60_000 });
  await expect(page.getByText(/^You are analyst of NCB/)).toBeVisible();

  await page.getByRole('link', { name: 'Chart', exact: true }).click();
  await page.getByRole('textbox', { name: 'Search' }).fill('CDMU4094176');
  const boxes = page.getByRole('button', { name: /CDMU4094176/ });
  await expect(boxes).not.toHaveCount(0);
  const count = await boxes.count();
  for (let at = 0; at < count; at += 1) await boxes.nth(at).click();
  const asNcb = await onChart(page);
  await switchTo(page, 'analyst-b');
  await expect(page.getByRole('button', { name: /^analyst-b · POLICE/ })).toBeVisible();
  await expect(async () => {
    expect(await onChart(page)).toBeGreaterThan(0);
  }).toPass();
  expect(await onChart(page)).toBeLessThan(asNcb);
  await switchTo(page, 'analyst');
  await expect(page.getByRole('button', { name: /^analyst · NCB/ })).toBeVisible();
  await expect.poll(() => onChart(page)).toBe(asNcb);
  await page.context().close();
});

test('a border officer is told hit or no hit and whom to contact, and whom a supervisor seals is gone', async ({
  browser,
}) => {
  const page = await newPage(browser);
  await page.goto(await makeLink(system));
  await switchTo(page, 'border-officer');
  await expect(page.getByRole('heading', { name: 'Check at the border' })).toBeVisible();
  await page.getByText('Identifier', { exact: true }).click();
  const field = page.getByLabel('Phone, plate', { exact: false });
  await field.fill(KNOWN_PHONE);
  await field.press('Enter');
  await expect(page.getByRole('heading', { name: 'Hit', exact: true })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Whom to contact' }).getByRole('listitem')).toHaveText([/^NCB · /]);
  await page.keyboard.type('NOBODY-7');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'No hit' })).toBeVisible();

  await switchTo(page, 'supervisor');
  await page.getByRole('link', { name: 'Seals' }).click();
  await page.getByLabel('Find a person').fill('Bruno Samplez');
  await page.keyboard.press('Enter');
  const found = page.getByRole('button', { name: 'Seal Bruno Samplez' });
  await found.click();
  await page.getByLabel('Why they must be protected', { exact: false }).fill('a witness of this journey');
  await page.getByRole('button', { name: 'Seal this person' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText(/^Sealed: \d+ records? for NCB\/SEALED alone\.$/)).toBeVisible();
  await expect(found).toBeHidden();
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

async function switchTo(page: Page, account: string): Promise<void> {
  await page.getByRole('button', { name: / · for / }).click();
  await page.getByLabel('Act as').selectOption(account);
  await page.getByRole('button', { name: 'Switch' }).click();
}

/** How many entities the chart says that it shows. */
async function onChart(page: Page): Promise<number> {
  const words = await page.getByText(/^\d+ entit(?:y|ies), /).textContent();
  return Number(words?.split(' ')[0]);
}
