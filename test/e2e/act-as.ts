import type { Page } from '@playwright/test';

/** A visitor of the demonstration goes on as another account. */
export async function switchTo(page: Page, account: string): Promise<void> {
  await page.getByRole('button', { name: / · for / }).click();
  await page.getByLabel('Act as').selectOption(account);
  await page.getByRole('button', { name: 'Switch' }).click();
}

/** How many entities the chart says that it shows. */
export async function onChart(page: Page): Promise<number> {
  const words = await page.getByText(/^\d+ entit(?:y|ies), /).textContent();
  return Number(words?.split(' ')[0]);
}
