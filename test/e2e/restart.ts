import { expect, type Page } from '@playwright/test';
import type { RunningSystem } from '../support/running-system.ts';

/** Each part has its limit, at whose end it is killed: together 15 s, and the launcher's own end. */
const STOP_SECONDS = 18;
/** The first search after a cold start, on a busy machine. */
const FIRST_SEARCH_MS = 60_000;

/** Signs in by the link of a start and finds somebody who was there before. */
export async function findsAgain(page: Page, { link }: RunningSystem, name: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('textbox', { name: 'Search' }).fill(name);
  await expect(page.getByRole('button', { name }).first()).toBeVisible({ timeout: FIRST_SEARCH_MS });
  await page.context().close();
}

/** Tells a system to end: it does so well, in time, and leaves no process behind. */
export async function stopsInOrder(system: RunningSystem): Promise<void> {
  const { end, seconds, left } = await system.halt();
  console.log(`stopped in ${seconds.toFixed(1)} s`);
  expect({ end, left }).toEqual({ end: 0, left: [] });
  expect(seconds).toBeLessThan(STOP_SECONDS);
}
