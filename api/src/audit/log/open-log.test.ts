import { appendFileSync, existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isConsistent } from '../merkle/proofs.ts';
import { parseCheckpoint } from '../notes/checkpoint.ts';
import { aFolder, madeEntries, madeLog } from '../testing.ts';
import { keptLog, verifyLog } from '../verify/verify-log.ts';
import { realDisk } from './files.ts';
import { DiskFull, openLog } from './open-log.ts';
import { segmentPath } from './segments.ts';

test('a log goes on where it ended, over several files, with or without its leaves', async () => {
  const log = await madeLog(30, { segmentBytes: 4_000 });
  await log.append(madeEntries(10, 30));
  await log.close();
  const { folder } = log;

  const again = await openLog({ folder, segmentBytes: 4_000 });
  expect(again.size()).toBe(40);
  expect(await again.append(madeEntries(5, 40))).toBe(40);
  again.checkpoint();
  await again.close();
  rmSync(join(folder, 'leaves'));
  const third = await openLog({ folder, segmentBytes: 4_000 });
  expect(await third.append(madeEntries(1, 45))).toBe(45);
  third.checkpoint();
  await third.close();

  expect(await verifyLog(keptLog(folder))).toMatchObject({ equal: true, size: 46, covered: 46, checkpoints: 3 });
});

test('a last line that was written in part is cut off, and nothing else', async () => {
  const log = await madeLog(3);
  await log.close();
  const path = segmentPath(log.folder, 0);
  const whole = readFileSync(path);
  appendFileSync(path, whole.subarray(0, 100));
  appendFileSync(join(log.folder, 'checkpoints'), 'corridor-audit-');

  const again = await openLog({ folder: log.folder });
  expect(again.size()).toBe(3);
  await again.append(madeEntries(1, 3));
  again.checkpoint();
  await again.close();

  expect(await verifyLog(keptLog(log.folder))).toMatchObject({ equal: true, size: 4, checkpoints: 2 });
});

test.for([
  { name: 'a signed record is cut off', change: (path: string) => truncateSync(path, statSync(path).size - 5) },
  {
    name: 'a record is changed',
    change: (path: string) => writeFileSync(path, readFileSync(path, 'latin1').replace('NCB', 'XCB'), 'latin1'),
  },
  { name: 'a line is damaged', change: (path: string) => writeFileSync(path, `x${readFileSync(path, 'utf8')}`) },
])('where $name the log does not open', async ({ change }) => {
  const log = await madeLog(4);
  await log.close();
  change(segmentPath(log.folder, 0));

  await expect(openLog({ folder: log.folder })).rejects.toThrow(/^The audit log is damaged/);
});

test('a disk that is full takes nothing of a batch, and the log goes on when there is room', async () => {
  const folder = aFolder();
  let isFull = false;
  const disk = {
    ...realDisk,
    async append(...[file, bytes, at]: Parameters<typeof realDisk.append>) {
      if (!isFull) return realDisk.append(file, bytes, at);
      await file.write(bytes, 0, 700, at);
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    },
  };
  const log = await openLog({ folder, disk });
  await log.append(madeEntries(2));
  isFull = true;
  await expect(log.append(madeEntries(3, 2))).rejects.toThrow(DiskFull);
  isFull = false;
  expect(await log.append(madeEntries(3, 2))).toBe(2);
  log.checkpoint();
  await log.close();

  expect(await verifyLog(keptLog(folder))).toMatchObject({ equal: true, size: 5 });
});

test('checkpoints prove that the log goes on, and there is none where nothing came', async () => {
  const log = await madeLog(300);
  const first = parseCheckpoint(log.lastCheckpoint()?.text ?? '');
  expect(log.checkpoint()).toBeUndefined();
  await log.append(madeEntries(77, 300));
  const second = parseCheckpoint(log.checkpoint()?.text ?? '');
  const proof = log.proof(300, 377);
  await log.close();

  expect(first && second && isConsistent(first, second, proof)).toBe(true);
});

test('keys are for their owner alone, and a rotation is signed by the old one', async () => {
  const log = await madeLog(3);
  const before = readFileSync(join(log.folder, 'signing-key'), 'utf8');
  log.rotateKey();
  await log.append(madeEntries(2, 3));
  log.checkpoint();
  await log.close();
  const again = await openLog({ folder: log.folder });
  await again.close();

  expect(statSync(join(log.folder, 'signing-key')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(log.folder, 'signing-key'), 'utf8')).not.toBe(before);
  expect(existsSync(join(log.folder, 'signing-key.next'))).toBe(false);
  expect(await verifyLog(keptLog(log.folder))).toMatchObject({ equal: true, checkpoints: 2 });
});
