import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import type { RunningSystem } from '../support/running-system.ts';
import { authenticatorCode } from '../support/authenticator-code.ts';

const PASSWORD = 'several plain words make it';
const STEP_MS = 30_000;

/** An administrator whom the demonstration's own makes: the address at which it sets its password. */
export async function makeKeeper({ url, data }: RunningSystem): Promise<string> {
  const send = async (path: string, token: string, body: object): Promise<Record<string, unknown>> => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.ok, path).toBe(true);
    return Object(await response.json());
  };
  const secret = (await readFile(join(data, 'service.secret'), 'utf8')).trim();
  const { token } = await send('/tokens', secret, { account: 'admin' });
  await send('/sessions/current/step-up', String(token), {});
  const keeper = { account: 'keeper', roles: ['admin'], level: 0, victimRight: false };
  const { setup } = await send('/accounts', String(token), keeper);
  return `${url}${Object(setup)['path']}`;
}

/** A one-time link by which a visitor comes in as the demonstration's analyst. */
export async function makeLink({ url, data }: RunningSystem): Promise<string> {
  const secret = (await readFile(join(data, 'service.secret'), 'utf8')).trim();
  const response = await fetch(`${url}/api/v1/sign-in-links`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
  });
  const { path } = Object(await response.json());
  return `${url}${String(path)}`;
}

/** Sets a password at the address that was handed over, and signs in with it. */
export async function setPasswordAndSignIn(page: Page, address: string, account: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel('New password', { exact: false }).first().fill(PASSWORD);
  await page.getByLabel('New password again').fill(PASSWORD);
  await page.getByRole('button', { name: 'Set password' }).click();
  await expect(page.getByText(/is set/)).toBeVisible();
  await page.getByRole('link', { name: 'Go to the sign-in' }).click();
  await signIn(page, account);
}

/** Makes an analyst's account in the pages of an administrator; the address to hand over. */
export async function makeAccount(page: Page, account: string): Promise<string> {
  await page.getByRole('button', { name: 'Make an account…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make an account' });
  await dialog.getByLabel('Account', { exact: false }).first().fill(account);
  await dialog.getByRole('checkbox', { name: 'Analyst' }).check();
  await dialog.getByRole('button', { name: 'Make the account' }).click();
  await prove(page);
  const address = await page.getByLabel('Address', { exact: true }).textContent();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('link', { name: account, exact: true })).toBeVisible();
  return address ?? '';
}

/** Sets up a second factor in one's own account; its secret. */
export async function setSecondFactor(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Your account' }).click();
  await page.getByRole('button', { name: 'Set up a second factor' }).click();
  await prove(page);
  const secret = ((await page.getByLabel('Secret', { exact: true }).textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel('Code', { exact: false }).fill(authenticatorCode(secret, Date.now()));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('Keep these recovery codes')).toBeVisible();
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await expect(page.getByText(/10 recovery codes are left/)).toBeVisible();
  return secret;
}

/** Signs in with the password and, where there is one, the second factor. */
export async function signIn(page: Page, account: string, secret?: string): Promise<void> {
  await page.getByLabel('Account', { exact: false }).fill(account);
  await page.getByLabel('Password', { exact: false }).first().fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  if (secret === undefined) return;
  // The code of now was used when the factor was set up; the next one counts already.
  await page.getByLabel('Code', { exact: false }).fill(authenticatorCode(secret, Date.now() + STEP_MS));
  await page.getByRole('button', { name: 'Go on' }).click();
}

/** A browser of somebody else. */
export async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

async function prove(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Prove that it is you' });
  await dialog.getByLabel('Password', { exact: false }).first().fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await expect(dialog).toBeHidden();
}
