import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAuditCheckpoint } from '@corridor/graph-schema/store';
import type { Logger } from 'pino';
import type { Store } from '../../graph/driver.ts';
import { logFiles } from '../log/log-files.ts';
import type { OpenLog } from '../log/open-log.ts';
import { parseCheckpoint } from '../notes/checkpoint.ts';
import { formatNote, type Note } from '../notes/signed-note.ts';
import type { RemoteWitness } from '../witness/ask-witness.ts';

/** Signs the log as it grows and has the checkpoint kept in three places. */
export interface Signing {
  /** Signs now what is not signed, and tries to bring what is not witnessed to the witness. */
  turn(): Promise<void>;
  /** To be told of every group that was written: signs when enough have come. */
  grown(): void;
  state(): { signed: number; signedAt?: string; witnessed: number; witnessedAt?: string };
  stop(): Promise<void>;
}

const EVERY_MS = 5_000;
const EVERY_RECORDS = 1_000;

/** @param store absent: a log without the graph store. */
export function signInTime({
  log,
  folder,
  witness,
  store,
  logger,
}: {
  log: OpenLog;
  folder: string;
  witness: RemoteWitness | undefined;
  store: Pick<Store, 'write'> | undefined;
  logger: Logger;
}): Signing {
  let witnessed = 0;
  let witnessedAt: string | undefined;
  let stored = 0;
  let told = false;
  let running: Promise<void> | undefined;

  const bringToWitness = async (note: Note, size: number) => {
    if (!witness || witnessed === size) return;
    await witness.learnKeys(readFileSync(join(folder, logFiles.keys), 'utf8'));
    let answer = await witness.addCheckpoint(witnessed, log.proof(witnessed, size), note);
    if (typeof answer === 'number') {
      if (answer > size) throw new Error(`The witness knows ${answer} records, the log has signed ${size}.`);
      answer = await witness.addCheckpoint(answer, log.proof(answer, size), note);
    }
    if (typeof answer === 'number') throw new Error('The witness does not know where it stands.');
    witnessed = size;
    witnessedAt = new Date().toISOString();
  };
  const turn = async () => {
    log.checkpoint();
    const note = log.lastCheckpoint();
    const size = note && parseCheckpoint(note.text)?.size;
    if (!note || size === undefined) return;
    const outcomes = await Promise.allSettled([
      bringToWitness(note, size),
      store && stored !== size
        ? store.write((tools) => writeAuditCheckpoint(tools, size, formatNote(note))).then(() => (stored = size))
        : undefined,
    ]);
    const failures = outcomes.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    if (failures.length > 0 && !told) logger.warn({ failures }, 'a checkpoint is not kept everywhere yet');
    told = failures.length > 0;
  };
  const soon = () => {
    running ??= turn()
      .catch((error: unknown) => logger.error({ err: error }, 'the log could not be signed'))
      .finally(() => (running = undefined));
    return running;
  };
  const timer = setInterval(() => void soon(), EVERY_MS);

  const signedOf = () => {
    const note = log.lastCheckpoint();
    return note && parseCheckpoint(note.text);
  };
  return {
    async turn() {
      await running;
      await soon();
    },
    grown() {
      if (log.size() - (signedOf()?.size ?? 0) >= EVERY_RECORDS) void soon();
    },
    state() {
      const checkpoint = signedOf();
      return {
        signed: checkpoint?.size ?? 0,
        ...(checkpoint ? { signedAt: checkpoint.time } : {}),
        witnessed,
        ...(witnessedAt === undefined ? {} : { witnessedAt }),
      };
    },
    async stop() {
      clearInterval(timer);
      await running;
      await turn().catch(() => undefined);
    },
  };
}
