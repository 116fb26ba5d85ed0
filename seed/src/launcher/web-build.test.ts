import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isWebBuildStale } from './web-build.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'corridor-unit-'));
  write('web/src/main.tsx', 1);
  write('graph-schema/src/index.ts', 1);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, minute: number): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  const at = new Date(Date.UTC(2026, 0, 1, 0, minute));
  utimesSync(file, at, at);
  utimesSync(dirname(file), at, at);
}

test('a page that was never built is stale', () => {
  expect(isWebBuildStale(root)).toBe(true);
});

test('a page is stale when a source has changed since the build began', () => {
  write('web/build/site/index.html', 3);
  write('web/build/.made', 2);
  expect(isWebBuildStale(root)).toBe(false);

  write('graph-schema/src/kinds/person.ts', 4);

  expect(isWebBuildStale(root)).toBe(true);
});
