import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import config from '../playwright.config.ts';
import { startSystem } from '../support/running-system.ts';

/** A person of the synthetic demonstration from whom two cells are reached. */
const START = 'Beatrice Portalupo';

const system = await startSystem();
const browser = await chromium.launch(config.use?.launchOptions);
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, colorScheme: 'light' });
  await page.goto(system.link);
  await page.getByRole('textbox', { name: 'Search' }).fill(START);
  await page.getByRole('button', { name: START }).first().click();
  await expand(page);
  await page.keyboard.press('Control+a');
  await expand(page);
  await page.getByRole('button', { name: START }).first().click();
  await page.getByRole('button', { name: 'Fit' }).click();
  await page.getByRole('heading', { name: START }).waitFor();
  // What was said of the last step goes by itself.
  await page.getByRole('alert').first().waitFor({ state: 'hidden' });
  // The layout ends and the view glides; nothing on the page says when the canvas has been painted.
  await page.waitForTimeout(2_000);
  await page.screenshot({ path: join(import.meta.dirname, 'chart.png') });
  console.log('test/screenshots/chart.png');
} finally {
  await browser.close();
  await system.stop();
}

/** Adds who is associated with the selection, and nothing else. */
async function expand(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Expand', exact: true }).click();
  const types = page.getByRole('dialog').getByRole('checkbox');
  await types.first().waitFor();
  for (const type of await types.all()) {
    const label = await type.evaluate((box) => box.closest('div')?.parentElement?.textContent ?? '');
    if (!label.includes('associate of')) await type.uncheck();
  }
  await page.getByRole('button', { name: /^Add (?:up to )?\d+/ }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}
