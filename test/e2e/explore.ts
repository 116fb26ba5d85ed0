import { expect, type Page } from '@playwright/test';
import { importFile } from './desk.ts';

const persons = [
  'id,name,aliases,nationality,phone',
  'j1,Amara Testwell,The Lantern,GBR,+442071838750',
  'j2,Bruno Samplez,,ESP,+34910000001',
  'j3,Юсуф Примеров,Yusuf Primerov,,',
].join('\n');
const edges = ['source,target,type', 'j1,j2,ASSOCIATE_OF', 'j2,j3,ASSOCIATE_OF'].join('\n');

/** Imports persons and their ties through the page, and watches both files finish. */
export async function importsFiles(page: Page): Promise<void> {
  for (const [name, profile, content] of [
    ['journey-persons.csv', 'persons', persons],
    ['journey-edges.csv', 'edges', edges],
  ] as const) {
    await importFile(page, name, profile, content);
  }
}

/** Searches, inspects down to the raw record, expands, undoes and does again, hides and shows, by pointer and by keys. */
export async function explores(page: Page): Promise<void> {
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
}

/** Asks how the imported are linked and who holds them together. */
export async function asksHowTheyAreLinked(page: Page): Promise<void> {
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
}
