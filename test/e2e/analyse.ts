import { expect, type Locator, type Page } from '@playwright/test';

/** One of two brokers of the demonstration who do the same work, and a head whom both serve. */
const BROKER = 'Rosalba Murillanes';
const HEAD = 'Saturnino Murillanes';

/** Selects two persons and asks how they are linked; each way says on which claims, and since when. */
export async function findsHowTheyAreLinked(page: Page): Promise<void> {
  for (const name of [HEAD, BROKER]) {
    await page.getByRole('textbox', { name: 'Search' }).fill(name);
    await page.getByRole('button', { name }).first().click();
  }
  // What is put on the chart is drawn with how it is linked to what is there.
  await expect(page.getByText(/^2 entities, [1-9]\d* relationships?/)).toBeVisible();
  await page.getByRole('application').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('p');
  const panel = analysisOf(page);
  await expect(panel.getByText(/^Linked by 1 hop/)).toBeVisible();
  await expect(panel.getByText(/^Linked since \d{4}-\d\d-\d\d$/)).toBeVisible();
}

/** Asks who matters two hops around the broker: every measure says what it means, and they do not answer alike. */
export async function asksWhoMatters(page: Page): Promise<void> {
  const panel = await openAnalysis(page, /^Who matters\?/);
  await aroundTheBroker(page, panel);
  await panel.getByRole('button', { name: 'Ask' }).click();
  const first = panel.getByRole('row').nth(1);
  await expect(first.getByRole('button', { name: BROKER })).toBeVisible();
  await panel
    .getByRole('columnheader')
    .getByRole('button', { name: /^Between/ })
    .hover();
  await expect(page.getByRole('tooltip')).not.toBeEmpty();
  await panel.getByRole('columnheader').getByRole('button', { name: /^Ties/ }).click();
  await expect(panel.getByRole('columnheader', { name: /^Ties/ })).toHaveAttribute('aria-sort', 'descending');
  await expect(first.getByRole('button', { name: BROKER })).toBeHidden();
}

/** Takes three actors out, one after another, and sees what still hangs together shrink on the chart and in figures. */
export async function fallsApart(page: Page): Promise<void> {
  const panel = await openAnalysis(page, /^How does it fall apart\?/);
  await aroundTheBroker(page, panel);
  await panel.getByLabel('Removals', { exact: true }).fill('3');
  await panel.getByRole('button', { name: 'Ask' }).click();
  await panel.getByRole('button', { name: 'Show step 3 on the chart' }).click();
  await expect(panel.getByText('On the chart: after 3 of 3 removals')).toBeVisible();
  const largest = await panel
    .getByRole('row')
    .evaluateAll((rows) => rows.slice(1).map((row) => Number(row.querySelectorAll('td')[2]?.textContent)));
  expect(largest).toHaveLength(4);
  expect(largest[3]).toBeLessThan((largest[0] ?? 0) - 3);
}

/** From the figures of what is on the chart to the relationships behind them, the claims of one, and the record that says so. */
export async function opensANumber(page: Page): Promise<void> {
  const panel = await openAnalysis(page, /^What is this network like\?/);
  await panel.getByRole('button', { name: 'Ask' }).click();
  await panel.getByRole('button', { name: /^\d+ relationships? behind/ }).click();
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await inspector.getByRole('button', { name: 'record', exact: true }).first().click();
  await expect(page.getByRole('dialog', { name: 'Record' }).getByText('ASSOCIATE_OF').first()).toBeVisible();
  await page.keyboard.press('Escape');
}

const analysisOf = (page: Page): Locator => page.getByRole('region', { name: 'Analysis' });

async function openAnalysis(page: Page, title: RegExp): Promise<Locator> {
  const panel = analysisOf(page);
  await panel.getByRole('button', { name: 'All analyses' }).click();
  await panel.getByRole('button', { name: title }).click();
  return panel;
}

async function aroundTheBroker(page: Page, panel: Locator): Promise<void> {
  await page
    .getByRole('region', { name: 'Inspector' })
    .getByRole('button', { name: BROKER })
    .or(page.getByRole('heading', { name: BROKER }))
    .first()
    .click();
  await panel.getByLabel('In which network').selectOption('around');
}
