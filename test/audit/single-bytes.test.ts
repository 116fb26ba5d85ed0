import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asLog, capture, flipped, linesOf, madeLog, verifyLog } from '@corridor/api/testing';
import { isLong } from '../support/env.ts';

/** Every byte in the long run, a sample in the short one; 613 is prime to all that repeats in a record. */
const STEP = isLong() ? 1 : 613;
/** Places in the long run of the script, which is slow: a process for each. */
const SCRIPT_PLACES = isLong() ? 400 : 4;
const script = join(import.meta.dirname, '../../api/src/audit/verify/verify-audit.sh');

test(
  'each byte of a log of 200 records, changed alone, is found and its record named',
  { timeout: 3_600_000 },
  async () => {
    const log = await madeLog(200);
    await log.close();
    const captured = capture(log.folder);
    const ends: number[] = [];
    for (const line of linesOf(captured.bytes)) ends.push((ends.at(-1) ?? 0) + line.length);
    const missed: [number, unknown][] = [];
    let record = 0;
    let flips = 0;

    for (let place = 0; place < captured.bytes.length; place += STEP) {
      while (place >= (ends[record] ?? 0)) record += 1;
      const { equal, faults } = await verifyLog(asLog({ ...captured, bytes: flipped(captured.bytes, place) }));
      if (equal || faults[0]?.what !== 'record' || faults[0].at !== record) missed.push([place, faults[0]]);
      flips += 1;
    }

    expect(missed).toStrictEqual([]);
    expect(flips).toBe(Math.ceil(captured.bytes.length / STEP));
  },
);

test('the stand-alone script finds changed bytes too and names the record', { timeout: 3_600_000 }, async () => {
  const log = await madeLog(12);
  await log.close();
  const path = join(log.folder, 'log', '000000000000.log');
  const bytes = readFileSync(path);
  const lines = linesOf(bytes);
  const missed: [number, string][] = [];

  for (let at = 0; at < SCRIPT_PLACES; at += 1) {
    const place = Math.floor(((at + 0.37) * bytes.length) / SCRIPT_PLACES);
    writeFileSync(path, flipped(bytes, place));
    const said = await new Promise<string>((done) => execFile('bash', [script, log.folder], (_, out) => done(out)));
    let [record, end] = [0, lines[0]?.length ?? 0];
    while (place >= end) end += lines[(record += 1)]?.length ?? 0;
    if (!said.startsWith(`FAULT  record ${record}:`)) missed.push([place, said]);
  }

  expect(missed).toStrictEqual([]);
});
