import { expect, type Page } from '@playwright/test';
import { onChart, switchTo } from './act-as.ts';

/** A visitor of the demonstration looks as others, sees the path come and go with one fact, and the chart change in place. */
export async function looksAsOthers(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Demonstration', exact: true }).click();
  const verdict = page.getByText(/^(?:NCB finds a path|No path)/);
  const drawn = page.getByRole('list', { name: 'What is drawn' }).getByRole('listitem');
  await expect(verdict).toHaveText('NCB finds a path of 10 hops from shipper to consignee.', { timeout: 60_000 });
  await expect(drawn).toHaveCount(11);

  for (const [name, knows] of [
    ['CUSTOMS', 'the consignee'],
    ['JOINT_MED', 'neither the shipper nor the consignee'],
    ['POLICE', 'neither the shipper nor the consignee'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(verdict).toHaveText(`No path: ${name} knows ${knows}.`);
    await expect(drawn).not.toHaveCount(0);
  }

  await page.getByRole('button', { name: 'Withdraw it from NCB' }).click();
  await expect(page.getByText('withheld', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'NCB', exact: true }).click();
  await expect(verdict).toHaveText('No path: NCB knows the shipper and the consignee, and nothing that joins them.');
  await page.getByRole('button', { name: 'Act as supervisor', exact: true }).click();
  await page.getByRole('button', { name: 'Lift it above the analyst' }).click();
  await expect(page.getByText('withheld', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'NCB', exact: true }).click();
  await expect(page.getByText(/^You are analyst of NCB/)).toBeVisible();
  await page.getByRole('button', { name: 'Reset: release all five' }).click();
  await expect(verdict).toHaveText('NCB finds a path of 10 hops from shipper to consignee.', { timeout: 60_000 });
  await expect(page.getByText(/^You are analyst of NCB/)).toBeVisible();

  await page.getByRole('link', { name: 'Chart', exact: true }).click();
  await page.getByRole('textbox', { name: 'Search' }).fill('CDMU4094176');
  const boxes = page.getByRole('button', { name: /CDMU4094176/ });
  await expect(boxes).not.toHaveCount(0);
  const count = await boxes.count();
  for (let at = 0; at < count; at += 1) await boxes.nth(at).click();
  const asNcb = await onChart(page);
  await switchTo(page, 'analyst-b');
  await expect(page.getByRole('button', { name: /^analyst-b · POLICE/ })).toBeVisible();
  await expect(async () => {
    expect(await onChart(page)).toBeGreaterThan(0);
  }).toPass();
  expect(await onChart(page)).toBeLessThan(asNcb);
  await switchTo(page, 'analyst');
  await expect(page.getByRole('button', { name: /^analyst · NCB/ })).toBeVisible();
  await expect.poll(() => onChart(page)).toBe(asNcb);
}
