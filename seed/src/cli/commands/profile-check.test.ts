import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fakeTerminal } from '../testing/fake-terminal.ts';
import { profileCheckCommand } from './profile-check.ts';

const folder = mkdtempSync(join(tmpdir(), 'corridor-profile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('faults are told with file and line', async () => {
  const file = join(folder, 'bad.json');
  writeFileSync(file, '{\n  "name": 3\n}');
  const terminal = fakeTerminal();

  expect(await profileCheckCommand.run([file], terminal)).toBe(1);
  expect(terminal.said[0]).toContain(`${file}:2: name: `);
});
