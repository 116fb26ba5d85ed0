import { expect, type Page } from '@playwright/test';
import { onChart } from './act-as.ts';
import { importFile } from './desk.ts';

const seizures = [
  'id,date,country,substance,quantity,unit,departure,destination,mode',
  's1,2024-02-28,Iceland,Cocaine,12,kg,Bhutan,Iceland,air',
  's2,2024-02-30,Iceland,Cocaine,5,kg,Bhutan,Iceland,air',
  's3,2024-02-31,Iceland,Cocaine,7,kg,Bhutan,Iceland,air',
].join('\n');

/** Of three seizures two have a day that is none: one is corrected and sent again, the other dismissed with a reason. */
export async function settlesQuarantine(page: Page): Promise<void> {
  await importFile(page, 'journey-seizures.csv', 'seizures', seizures);
  await expect(page.getByText('2 of 2 rows are shown.')).toBeVisible();

  await page.getByLabel('date', { exact: true }).first().fill('2024-02-29');
  await page.getByRole('button', { name: 'Correct and send again' }).first().click();
  await expect(page.getByText('1 of 1 rows are shown.')).toBeVisible();

  await expect(page.getByRole('button', { name: 'Dismiss' })).toBeDisabled();
  await page.getByLabel('Reason to dismiss').fill('told twice');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText(/^3 read = .* \+ 0 quarantined \+ 1 rejected$/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Quarantine' })).toBeHidden();
}

/** The corrected seizure is in the flows; both ends of one go to the chart. */
export async function readsFlows(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Flows', exact: true }).click();
  await page.getByLabel('From', { exact: true }).fill('Bhutan');
  await page.getByLabel('To', { exact: true }).fill('Iceland');
  await page.getByLabel('From day on').fill('2024-02-28');
  await page.getByLabel('Before day').fill('2024-03-01');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const flow = page.getByRole('table', { name: 'Flows' }).getByRole('row').nth(1);
  await expect(flow.getByRole('cell')).toHaveText(['Bhutan', 'Iceland', '2', '17', '0', '2024-02-28', '2024-02-29']);

  await flow.getByRole('button').click();
  await page.getByRole('button', { name: 'Put both ends on the chart' }).click();
  await page.getByRole('link', { name: 'Chart', exact: true }).click();
  await expect.poll(() => onChart(page)).toBe(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => onChart(page)).toBe(0);
}
