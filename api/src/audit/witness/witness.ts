import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isConsistent } from '../merkle/proofs.ts';
import { parseCheckpoint, type Checkpoint } from '../notes/checkpoint.ts';
import { cosign } from '../notes/cosignature.ts';
import { keysFor, parseKeys } from '../notes/key-history.ts';
import {
  formatNote,
  formatSignature,
  isSignedBy,
  parseNotes,
  privateKeyOf,
  rawKey,
  type Note,
} from '../notes/signed-note.ts';
import { textOf, writeOnce } from '../log/files.ts';

/** An answer of the witness: a status as of HTTP, and what it says. */
export interface WitnessAnswer {
  readonly status: number;
  readonly text: string;
}

/** Somebody else's memory of the log: signs a checkpoint only when it goes on from the last one that it signed. */
export interface Witness {
  readonly name: string;
  /** Takes the history of the log's keys; the first one it is told is believed, later ones must continue it. */
  learnKeys(content: string): WitnessAnswer;
  /** Checks a checkpoint against the last one and signs it. `old` is the size that the proof begins at. */
  addCheckpoint(old: number, proof: readonly Buffer[], note: Note): WitnessAnswer;
  /** The newest checkpoints that it signed, as notes. */
  checkpoints(count: number): string;
}

const files = {
  key: 'witness-key',
  publicKey: 'witness-key.pub',
  keys: 'log-keys',
  checkpoints: 'checkpoints',
} as const;

/** A witness over a folder of its own; its key is made at the first start. */
export function createWitness(folder: string, now: () => number = Date.now): Witness {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const key = openKey(folder);
  const name = `corridor-witness-${rawKey(key).toString('hex').slice(0, 16)}`;
  const path = join(folder, files.checkpoints);
  const keysPath = join(folder, files.keys);
  let last = newest(textOf(path));

  return {
    name,
    learnKeys(content) {
      const known = textOf(keysPath);
      const history = parseKeys(content);
      if ('fault' in history) return { status: 403, text: history.fault };
      if (!content.startsWith(known)) return { status: 403, text: 'These keys do not continue those that are known.' };
      if (content !== known) writeFileSync(keysPath, content, { mode: 0o600, flush: true });
      return { status: 200, text: name };
    },
    addCheckpoint(old, proof, note) {
      const history = parseKeys(textOf(keysPath));
      const checkpoint = parseCheckpoint(note.text);
      if (!checkpoint || 'fault' in history || checkpoint.origin !== history.origin)
        return { status: 403, text: 'This log is not known here.' };
      if (!keysFor(history, checkpoint.size).some((one) => isSignedBy(note, history.origin, one)))
        return { status: 403, text: 'The checkpoint is not signed by the log.' };
      if (old > checkpoint.size) return { status: 400, text: 'The proof begins after the checkpoint.' };
      if (old !== (last?.size ?? 0)) return { status: 409, text: String(last?.size ?? 0) };
      if (last && !isConsistent(last, checkpoint, proof))
        return { status: 422, text: 'The checkpoint does not go on from the last one.' };
      const cosignature = cosign(note, name, key, Math.floor(now() / 1_000));
      const signed = { text: note.text, signatures: [...note.signatures.slice(0, 1), cosignature] };
      if (checkpoint.size > (last?.size ?? -1))
        appendFileSync(path, `${formatNote(signed)}\n`, { mode: 0o600, flush: true });
      last = checkpoint;
      return { status: 200, text: formatSignature(cosignature) };
    },
    checkpoints: (count) =>
      parseNotes(textOf(path))
        .slice(-count)
        .map((note) => (note ? `${formatNote(note)}\n` : ''))
        .join(''),
  };
}

function openKey(folder: string): KeyObject {
  const { privateKey } = generateKeyPairSync('ed25519');
  writeOnce(join(folder, files.key), privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
  const key = privateKeyOf(textOf(join(folder, files.key)));
  writeOnce(join(folder, files.publicKey), createPublicKey(key).export({ format: 'pem', type: 'spki' }).toString());
  return key;
}

function newest(content: string): Checkpoint | undefined {
  const note = parseNotes(content).findLast((one) => one !== undefined);
  return note && parseCheckpoint(note.text);
}
