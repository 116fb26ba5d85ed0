import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimFolder } from './claim-folder.ts';
import { identityOf } from './process-identity.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corridor-unit-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a released folder holds no lock', () => {
  const release = claimFolder(folder, 'The folder');

  release();

  expect(readdirSync(folder)).toStrictEqual([]);
});

test('one process may claim its folder again', () => {
  claimFolder(folder, 'The folder');

  expect(() => claimFolder(folder, 'The folder')).not.toThrow();
});

test('the folder of a living process is refused in one sentence, that of a dead one is taken over', async () => {
  const other = spawn('sleep', ['60']);
  await once(other, 'spawn');
  writeFileSync(join(folder, 'owner.json'), JSON.stringify({ owner: identityOf(other.pid ?? 0) }));

  expect(() => claimFolder(folder, 'The folder')).toThrow(
    `The folder ${folder} is in use by process ${other.pid}; stop that one first, or choose another folder.`,
  );

  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(() => claimFolder(folder, 'The folder')).not.toThrow();
});

test('a lock that is no lock of ours is taken over', () => {
  writeFileSync(join(folder, 'owner.json'), 'half a li');

  expect(() => claimFolder(folder, 'The folder')).not.toThrow();
});

test('a process number that was given to another process is not the owner', () => {
  const owner = identityOf(process.ppid);
  writeFileSync(join(folder, 'owner.json'), JSON.stringify({ owner: { ...owner, startTicks: '1' } }));

  expect(() => claimFolder(folder, 'The folder')).not.toThrow();
});
