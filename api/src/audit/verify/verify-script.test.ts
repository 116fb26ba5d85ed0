import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { segmentPath } from '../log/segments.ts';
import { aFolder, madeEntries, madeLog } from '../testing.ts';
import { flipped, linesOf } from './attack.testing.ts';

const run = promisify(execFile);
const script = join(import.meta.dirname, 'verify-audit.sh');
/** A sample of the places in each file. */
const FLIPS_IN_NOTES = 3;

/** What the script says, and whether it is content. */
async function verify(...words: string[]): Promise<{ isContent: boolean; said: string }> {
  try {
    return { isContent: true, said: (await run('bash', [script, ...words])).stdout };
  } catch (error) {
    return { isContent: false, said: String(Object(error)['stdout']) };
  }
}

async function aLog(): Promise<string> {
  const log = await madeLog(9);
  log.rotateKey();
  await log.append(madeEntries(4, 9));
  log.checkpoint();
  await log.close();
  return log.folder;
}

test('the script needs no more than 150 lines', () => {
  expect(readFileSync(script, 'utf8').split('\n').length - 1).toBeLessThanOrEqual(150);
});

test('the script is content with a log that nobody touched', { timeout: 60_000 }, async () => {
  const folder = await aLog();

  expect(await verify(folder, join(folder, 'checkpoints'))).toStrictEqual({
    isContent: true,
    said: '13 records, 13 of them signed, 4 checkpoints, 0 faults\n',
  });
});

test.for(['keys', 'checkpoints'])(
  'the script finds changed bytes in the file of %s',
  { timeout: 120_000 },
  async (name) => {
    const folder = await aLog();
    const bytes = readFileSync(join(folder, name));
    const missed: number[] = [];
    for (let at = 0; at < FLIPS_IN_NOTES; at += 1) {
      const place = Math.floor(((at + 0.5) * bytes.length) / FLIPS_IN_NOTES);
      writeFileSync(join(folder, name), flipped(bytes, place));
      if ((await verify(folder)).isContent) missed.push(place);
    }

    expect(missed).toStrictEqual([]);
  },
);

test('the script finds a tail that was cut off with its checkpoints', { timeout: 60_000 }, async () => {
  const folder = await aLog();
  const outside = join(aFolder(), 'checkpoints');
  cpSync(join(folder, 'checkpoints'), outside);
  const path = segmentPath(folder, 0);
  writeFileSync(path, Buffer.concat(linesOf(readFileSync(path)).slice(0, 9)));
  const [text, signatures] = readFileSync(outside, 'utf8').split('\n\n');
  writeFileSync(join(folder, 'checkpoints'), `${text}\n\n${signatures}\n\n`);

  expect(await verify(folder)).toMatchObject({ isContent: true });
  expect(await verify(folder, outside)).toMatchObject({
    isContent: false,
    said: expect.stringContaining('FAULT  log: records 9 to 12 were signed and are not there'),
  });
});
