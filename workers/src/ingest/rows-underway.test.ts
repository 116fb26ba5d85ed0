import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { noteRows } from './rows-underway.ts';

const folder = mkdtempSync(join(tmpdir(), 'corridor-underway-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a row is remembered by how many starts have ended on it', () => {
  for (const row of [7, 2, 7]) noteRows(folder, 0).begin(row);

  const next = noteRows(folder, 0);

  expect([next.stops(7), next.stops(2), next.stops(0)]).toStrictEqual([2, 1, 0]);
});

test('a start that ends between rows blames none, and another chunk knows nothing of it', () => {
  const first = noteRows(folder, 1);
  first.begin(4);
  first.pause();

  expect(noteRows(folder, 1).stops(4)).toBe(0);
  expect(noteRows(folder, 2).stops(4)).toBe(0);
});

test('a chunk that is loaded leaves nothing', () => {
  const home = mkdtempSync(join(folder, 'loaded-'));
  const underway = noteRows(home, 3);
  underway.begin(1);

  underway.forget();

  expect(readdirSync(home)).toStrictEqual([]);
});
