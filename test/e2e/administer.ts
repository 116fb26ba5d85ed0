import { expect, type Browser } from '@playwright/test';
import type { RunningSystem } from '../support/running-system.ts';
import { makeAccount, makeKeeper, newPage, setPasswordAndSignIn, setSecondFactor, signIn } from './accounts.ts';

/** An administrator makes an account and blocks it; in between its owner sets a password and a second factor. */
export async function makesAnAccount(browser: Browser, system: RunningSystem): Promise<void> {
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
}
