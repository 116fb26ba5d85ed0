import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { RunningSystem } from '../support/running-system.ts';

/** A token of an account of the demonstration. */
export async function openToken({ url, data }: RunningSystem, account: string): Promise<string> {
  const secret = (await readFile(join(data, 'service.secret'), 'utf8')).trim();
  const response = await fetch(`${url}/api/v1/tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ account }),
  });
  expect(response.ok, 'a token').toBe(true);
  return String(Object(await response.json())['token']);
}

/** Imports a file on the page of imports and waits until it is done. */
export async function importFile(page: Page, name: string, profile: string, content: string): Promise<void> {
  await page.getByRole('link', { name: 'Imports', exact: true }).click();
  await page.getByRole('button', { name: 'Import files…' }).click();
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  await page.getByLabel('Source', { exact: false }).fill('journey');
  await page.getByLabel('Profile', { exact: false }).selectOption(profile);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  // The first after a start waits for much else.
  await expect(page.getByRole('heading', { name })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('done', { exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/read = .*accepted/)).toBeVisible();
}
