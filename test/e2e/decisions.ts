import { expect, type Page } from '@playwright/test';
import { onChart } from './act-as.ts';
import { openToken } from './desk.ts';
import type { RunningSystem } from '../support/running-system.ts';

/** An open chart follows within a second; four of them on a machine that does other things, too. */
const FOLLOW_MS = 4_000;

/**
 * Somebody merges two who are on the open chart and takes it back: the chart follows without being asked, first one fewer,
 * then both again where they stood.
 */
export async function followsDecisions(
  page: Page,
  system: RunningSystem,
  source: string,
  keys: readonly [string, string],
): Promise<void> {
  const token = await openToken(system, 'analyst');
  const send = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${system.url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    expect(response.ok, `${method} ${path}`).toBe(true);
    return Object(await response.json());
  };
  const follows = async (count: number) => {
    const begun = performance.now();
    await expect.poll(() => onChart(page), { timeout: FOLLOW_MS, intervals: [50] }).toBe(count);
    return Math.round(performance.now() - begun);
  };
  const entities = await Promise.all(
    keys.map(async (key) => String((await send('GET', `/lookup?source=${source}&key=${key}`))['entity']['id'])),
  );
  const before = await onChart(page);

  const { id } = await send('POST', '/decisions', { verdict: 'same', entities, reason: 'a journey' });
  const merged = await follows(before - 1);
  await send('DELETE', `/decisions/${String(id)}`);
  const apart = await follows(before);

  console.log(`the open chart followed a merge in ${merged} ms, and its end in ${apart} ms`);
}
