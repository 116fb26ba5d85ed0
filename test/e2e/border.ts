import { expect, type Page } from '@playwright/test';
import { switchTo } from './act-as.ts';

/** A number that is kept for fiction, of a person of the demonstration whom every agency may read of. */
const KNOWN_PHONE = '+1 202 555 0100';

/** A border officer is told hit or no hit, and whom to contact. */
export async function checksAtTheBorder(page: Page): Promise<void> {
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
}

/** A supervisor seals a person, who is gone for them from then on. */
export async function sealsAPerson(page: Page, name: string): Promise<void> {
  await switchTo(page, 'supervisor');
  await page.getByRole('link', { name: 'Seals' }).click();
  await page.getByLabel('Find a person').fill(name);
  await page.keyboard.press('Enter');
  const found = page.getByRole('button', { name: `Seal ${name}` });
  await found.click();
  await page.getByLabel('Why they must be protected', { exact: false }).fill('a witness of this journey');
  await page.getByRole('button', { name: 'Seal this person' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText(/^Sealed: \d+ records? for NCB\/SEALED alone\.$/)).toBeVisible();
  await expect(found).toBeHidden();
}
