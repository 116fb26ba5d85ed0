import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, madeEntries, madeLog } from '../testing.ts';
import { keptLog, verifyLog } from '../verify/verify-log.ts';
import { askWitness } from './ask-witness.ts';
import { serveWitness } from './serve-witness.ts';
import { createWitness } from './witness.ts';

test('a witness signs what goes on from what it knows, and says what it knows where the proof begins elsewhere', async () => {
  const folder = aFolder();
  const running = await serveWitness(createWitness(folder), 0);
  const witness = askWitness(running.url);
  const log = await madeLog(5);
  const first = log.lastCheckpoint()!;
  await expect(witness.addCheckpoint(0, [], first)).rejects.toThrow('not known');
  await witness.learnKeys(readFileSync(join(log.folder, 'keys'), 'utf8'));
  await witness.addCheckpoint(0, [], first);
  await log.append(madeEntries(40, 5));
  const second = log.checkpoint()!;

  expect(await witness.addCheckpoint(0, [], second)).toBe(5);
  await expect(witness.addCheckpoint(5, [], second)).rejects.toThrow('does not go on');
  expect(await witness.addCheckpoint(5, log.proof(5, 45), second)).toMatchObject({ name: /^corridor-witness-/ });
  expect(await verifyLog(keptLog(log.folder), await witness.checkpoints())).toMatchObject({ equal: true, outside: 2 });
  await Promise.all([running.stop(), log.close()]);

  // Started again it knows what it signed.
  expect(createWitness(folder).addCheckpoint(5, [], second)).toStrictEqual({ status: 409, text: '45' });
});

test('a witness signs neither another story nor another key', async () => {
  const witness = createWitness(aFolder());
  const ours = await madeLog(8);
  const keys = (folder: string) => readFileSync(join(folder, 'keys'), 'utf8');
  witness.learnKeys(keys(ours.folder));
  witness.addCheckpoint(0, [], ours.lastCheckpoint()!);
  const other = await madeLog(8);
  await other.append(madeEntries(4, 8));

  expect(witness.learnKeys(keys(other.folder))).toMatchObject({ status: 403 });
  expect(witness.addCheckpoint(8, other.proof(8, 12), other.checkpoint()!)).toMatchObject({ status: 403 });
  ours.rotateKey();
  await ours.append(madeEntries(2, 8));
  const rotated = ours.checkpoint()!;
  expect(witness.addCheckpoint(8, ours.proof(8, 10), rotated)).toMatchObject({ status: 403 });
  expect(witness.learnKeys(keys(ours.folder))).toMatchObject({ status: 200 });
  expect(witness.addCheckpoint(8, ours.proof(8, 10), rotated)).toMatchObject({ status: 200 });
  await Promise.all([ours.close(), other.close()]);
});
