import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCheckpoint, type Checkpoint } from '../notes/checkpoint.ts';
import { keysFor, parseKeys, type KeyHistory } from '../notes/key-history.ts';
import { isSignedBy, parseNotes, type Note } from '../notes/signed-note.ts';
import { createFrontier } from '../merkle/frontier.ts';
import { textOf } from '../log/files.ts';
import { frameAt } from '../log/frame.ts';
import { logFiles } from '../log/log-files.ts';
import { listSegments } from '../log/segments.ts';
import { checkChain } from './check-chain.ts';
import type { LogFault } from './fault.ts';

/** What a verification found. */
export interface Verification {
  readonly equal: boolean;
  readonly origin: string;
  readonly size: number;
  /** Records that a checkpoint covers; those after it wait for the next one. */
  readonly covered: number;
  readonly checkpoints: number;
  /** Checkpoints from outside that were compared. */
  readonly outside: number;
  readonly faults: readonly LogFault[];
}

const FAULTS_NAMED = 100;
/** After as many others have their turn. */
const RECORDS_A_TURN = 500;

/** A log as it is kept: the texts beside it, and its files in their order. */
export interface KeptLog {
  readonly keys: string;
  readonly checkpoints: string;
  segments(): Iterable<{ readonly from: number; readonly bytes: Buffer; readonly isLast: boolean }>;
}

/** The log in a folder; its files are read when their turn comes. */
export function keptLog(folder: string): KeptLog {
  const segments = listSegments(folder);
  return {
    keys: textOf(join(folder, logFiles.keys)),
    checkpoints: textOf(join(folder, logFiles.checkpoints)),
    *segments() {
      for (const [at, { path, from }] of segments.entries())
        yield { from, bytes: readFileSync(path), isLast: at === segments.length - 1 };
    },
  };
}

/**
 * Reads a whole log and compares it with its checkpoints, and with those that somebody else kept.
 * @param outside the file of notes that a witness keeps; without it a cut tail or another story cannot be seen.
 */
export async function verifyLog(log: KeptLog, outside = ''): Promise<Verification> {
  const history = parseKeys(log.keys);
  if ('fault' in history) {
    const faults = [{ what: 'key', why: history.fault }] as const;
    return { equal: false, origin: '', size: 0, covered: 0, checkpoints: 0, outside: 0, faults };
  }
  const faults: LogFault[] = [];
  const own = readCheckpoints(parseNotes(log.checkpoints), history, '', faults);
  const foreign = readCheckpoints(parseNotes(outside), history, ' from outside', faults);
  const size = await scan(log, [...own, ...foreign], faults);
  return {
    equal: faults.length === 0,
    origin: history.origin,
    size,
    covered: Math.min(size, Math.max(0, ...own.map((one) => one.size))),
    checkpoints: own.length,
    outside: foreign.length,
    faults: faults.slice(0, FAULTS_NAMED),
  };
}

function readCheckpoints(
  notes: readonly (Note | undefined)[],
  history: KeyHistory,
  whence: string,
  faults: LogFault[],
): Checkpoint[] {
  return notes.flatMap((note, at) => {
    const checkpoint = note && parseCheckpoint(note.text);
    const isOurs =
      note &&
      checkpoint?.origin === history.origin &&
      keysFor(history, checkpoint.size).some((key) => isSignedBy(note, history.origin, key));
    if (checkpoint && isOurs) return [checkpoint];
    faults.push({ what: 'checkpoint', at, why: `Checkpoint ${at}${whence} is not signed by this log.` });
    return [];
  });
}

/** Reads all records once, and at the size of each checkpoint compares root and head. Answers how many there are. */
async function scan(log: KeptLog, checkpoints: readonly Checkpoint[], faults: LogFault[]): Promise<number> {
  const bySize = Map.groupBy(checkpoints, ({ size }) => size);
  const chain = checkChain();
  const frontier = createFrontier();
  const later: LogFault[] = [];
  const compare = () => {
    for (const { root, head, size } of bySize.get(frontier.size()) ?? []) {
      chain.head(head);
      if (!root.equals(frontier.root()))
        later.push({ what: 'log', why: `The first ${size} records are not those that were signed.` });
    }
  };

  for (const { from, bytes, isLast } of log.segments()) {
    if (from !== frontier.size())
      later.push({ what: 'log', why: `A file of the log says that it begins at ${from}, not at ${frontier.size()}.` });
    for (let at = 0; at < bytes.length;) {
      const frame = frameAt(bytes, at);
      // A line that is being written, or was when the process was killed: nobody was told of it.
      if (frame.state === 'torn' && isLast) break;
      frontier.append(chain.next(frame.state === 'whole' ? frame.record : undefined));
      compare();
      at = frame.next;
      if (frontier.size() % RECORDS_A_TURN === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  }
  const size = frontier.size();
  const promised = Math.max(0, ...checkpoints.map((one) => one.size));
  faults.push(...chain.faults(), ...later);
  if (promised > size)
    faults.push({ what: 'log', at: size, why: `Records ${size} to ${promised - 1} were signed and are not there.` });
  return size;
}
