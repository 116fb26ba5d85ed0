import type { KeyObject } from 'node:crypto';
import { HASH_BYTES } from '../merkle/hashes.ts';
import { signNote, type Note } from './signed-note.ts';

/** What the log was at one moment (C2SP tlog-checkpoint, with two lines of our own). */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
  readonly time: string;
  /** Hash of the last record: tells which of the last two records was changed. */
  readonly head: Buffer;
}

const form = /^(\S+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\ntime (\S+)\nhead ([0-9a-f]{64})\n$/;

/** The text that is signed. */
function checkpointText({ origin, size, root, time, head }: Checkpoint): string {
  return `${origin}\n${size}\n${root.toString('base64')}\ntime ${time}\nhead ${head.toString('hex')}\n`;
}

/** A checkpoint under the log's own signature. */
export function signCheckpoint(checkpoint: Checkpoint, key: KeyObject): Note {
  const text = checkpointText(checkpoint);
  return { text, signatures: [signNote(text, checkpoint.origin, key)] };
}

/** Reads the text of a checkpoint; undefined where it is none. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const [, origin = '', size = '', root = '', time = '', head = ''] = form.exec(text) ?? [];
  if (origin === '') return undefined;
  const checkpoint = {
    origin,
    size: Number(size),
    root: Buffer.from(root, 'base64'),
    time,
    head: Buffer.from(head, 'hex'),
  };
  return checkpoint.root.length === HASH_BYTES && checkpointText(checkpoint) === text ? checkpoint : undefined;
}
