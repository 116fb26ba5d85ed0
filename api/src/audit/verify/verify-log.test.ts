import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { frameOf } from '../log/frame.ts';
import { openLog } from '../log/open-log.ts';
import { recordBytes } from '../log/record.ts';
import { segmentPath } from '../log/segments.ts';
import { leafHash } from '../merkle/hashes.ts';
import { aFolder, madeEntries, madeEntry, madeLog } from '../testing.ts';
import { asLog, capture, flipped, linesOf, type Captured } from './attack.testing.ts';
import { keptLog, verifyLog } from './verify-log.ts';

test('a log that nobody touched is as it was signed', async () => {
  const log = await madeLog(12, { segmentBytes: 2_000 });
  await log.append(madeEntries(20, 12));
  log.checkpoint();
  await log.append(madeEntries(3, 32));
  await log.close();
  const kept = keptLog(log.folder);

  expect(await verifyLog(kept, kept.checkpoints)).toMatchObject({
    equal: true,
    size: 35,
    covered: 32,
    checkpoints: 2,
    outside: 2,
    faults: [],
  });
});

test.for(['keys', 'checkpoints'] as const)(
  'a byte that is changed in the file of %s is found',
  { timeout: 60_000 },
  async (file) => {
    const log = await madeLog(5);
    log.rotateKey();
    await log.append(madeEntries(2, 5));
    log.checkpoint();
    await log.close();
    const captured = capture(log.folder);
    const missed: number[] = [];

    const content = Buffer.from(captured[file]);
    for (let place = 0; place < content.length; place += 7) {
      // Latin and UTF-8 alike: a damaged dash is another text.
      const { equal } = await verifyLog(asLog({ ...captured, [file]: flipped(content, place).toString() }));
      if (equal) missed.push(place);
    }

    expect(missed).toStrictEqual([]);
  },
);

/** Records written anew from a place on, with links that hold: the work of somebody who understands the chain. */
function rechained(lines: readonly Buffer[], from: number, entries: readonly number[]): Buffer[] {
  let prev = leafHash(contentOf(lines[from - 1] ?? Buffer.alloc(0))).toString('hex');
  return entries.map((made, at) => {
    const record = recordBytes(madeEntry(made), from + at, prev);
    prev = leafHash(record).toString('hex');
    return frameOf(record);
  });
}

function contentOf(line: Buffer): Buffer {
  return line.subarray(line.indexOf(' ') + 1, -1);
}

const attacks: readonly {
  name: string;
  change: (lines: Buffer[]) => Buffer[];
  named?: number;
}[] = [
  { name: 'deleted', change: (lines) => lines.toSpliced(4, 1), named: 4 },
  { name: 'several deleted', change: (lines) => lines.toSpliced(4, 3), named: 4 },
  { name: 'inserted', change: (lines) => lines.toSpliced(4, 0, ...rechained(lines, 4, [900])), named: 4 },
  {
    name: 'duplicated',
    change: (lines) => lines.toSpliced(5, 0, ...lines.slice(4, 5)),
    named: 4,
  },
  { name: 'swapped', change: (lines) => lines.with(4, lines[5]!).with(5, lines[4]!), named: 4 },
  { name: 'the first deleted', change: (lines) => lines.slice(1), named: 0 },
  { name: 'the tail cut', change: (lines) => lines.slice(0, 9), named: 9 },
  { name: 'all taken away', change: () => [], named: 0 },
  {
    name: 'one replaced and all after it chained anew',
    change: (lines) => [...lines.slice(0, 4), ...rechained(lines, 4, [900, 5, 6, 7, 8, 9, 10, 11])],
    named: 11,
  },
];

test.for(attacks)('$name: found, and the place is named', async ({ change, named }) => {
  const log = await madeLog(12);
  await log.close();
  const captured = capture(log.folder);
  const bytes = Buffer.concat(change(linesOf(captured.bytes)));

  const found = await verifyLog(asLog({ ...captured, bytes }));

  expect(found.equal).toBe(false);
  expect(found.faults[0]).toMatchObject({ at: named });
});

/** A log of `before` records that somebody outside knows as 12. */
async function rolledBack(before: number): Promise<{ captured: Captured; outside: string }> {
  const log = await madeLog(before);
  const captured = capture(log.folder);
  await log.append(madeEntries(12 - before, before));
  log.checkpoint();
  await log.close();
  return { captured, outside: capture(log.folder).checkpoints };
}

test('a log that is rolled back whole agrees with itself, and not with the last checkpoint outside', async () => {
  const { captured, outside } = await rolledBack(8);

  expect(await verifyLog(asLog(captured))).toMatchObject({ equal: true, size: 8 });
  expect((await verifyLog(asLog(captured), outside)).faults).toStrictEqual([
    { what: 'log', at: 8, why: 'Records 8 to 11 were signed and are not there.' },
  ]);
});

test('a fork by somebody who has the key agrees with itself, and not with the last checkpoint outside', async () => {
  const honest = await madeLog(8);
  await honest.append(madeEntries(4, 8));
  honest.checkpoint();
  await honest.close();
  const outside = capture(honest.folder).checkpoints;
  // The same folder, the same key, another story from record 8 on.
  const copy = aFolder();
  cpSync(honest.folder, copy, { recursive: true });
  const fork = await forkAt(copy, 8);

  expect(await verifyLog(fork)).toMatchObject({ equal: true, size: 12 });
  const found = await verifyLog(fork, outside);
  expect(found.equal).toBe(false);
  expect(found.faults[0]).toMatchObject({ what: 'record', at: 11 });
});

async function forkAt(folder: string, size: number) {
  const { bytes, checkpoints } = capture(folder);
  writeFileSync(segmentPath(folder, 0), Buffer.concat(linesOf(bytes).slice(0, size)));
  writeFileSync(join(folder, 'checkpoints'), `${checkpoints.split('\n\n').slice(0, 2).join('\n\n')}\n\n`);
  const log = await openLog({ folder });
  await log.append(madeEntries(4, 500));
  log.checkpoint();
  await log.close();
  return keptLog(folder);
}

test('the same records signed by another key are another log', async () => {
  const ours = await madeLog(12);
  const theirs = await madeLog(12);
  await Promise.all([ours.close(), theirs.close()]);
  const outside = capture(ours.folder).checkpoints;

  expect(await verifyLog(keptLog(theirs.folder))).toMatchObject({ equal: true });
  expect((await verifyLog(keptLog(theirs.folder), outside)).faults).toStrictEqual([
    { what: 'checkpoint', at: 0, why: 'Checkpoint 0 from outside is not signed by this log.' },
  ]);
  const mixed = await verifyLog(asLog({ ...capture(ours.folder), checkpoints: capture(theirs.folder).checkpoints }));
  expect(mixed.faults[0]).toMatchObject({ what: 'checkpoint', at: 0 });
});
