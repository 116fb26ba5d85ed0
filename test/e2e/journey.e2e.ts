import { expect, test } from '@playwright/test';
import { startSystem, type RunningSystem } from '../support/running-system.ts';

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

const persons = [
  'id,name,aliases,nationality,phone',
  'j1,Amara Testwell,The Lantern,GBR,+442071838750',
  'j2,Bruno Samplez,,ESP,+34910000001',
  'j3,Юсуф Примеров,Yusuf Primerov,,',
].join('\n');
const edges = ['source,target,type', 'j1,j2,ASSOCIATE_OF', 'j2,j3,ASSOCIATE_OF'].join('\n');

test('a person signs in by the link, imports files and watches them finish, and no request leaves the system', async ({
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

  expect(outside).toStrictEqual([]);
  expect(errors).toStrictEqual([]);
});
