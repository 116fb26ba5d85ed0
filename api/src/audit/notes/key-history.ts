import { createHash, type KeyObject } from 'node:crypto';
import { formatNote, isSignedBy, parseNotes, publicKeyOf, rawKey, signNote } from './signed-note.ts';

/** A public key of the log, and from which size of the tree on it signs. */
export interface LogKey {
  readonly key: KeyObject;
  readonly from: number;
  readonly time: string;
}

/** The keys of a log since its beginning. */
export interface KeyHistory {
  readonly origin: string;
  readonly keys: readonly LogKey[];
}

const form = /^corridor-key\/v1\n(\S+)\n([A-Za-z0-9+/]{43}=)\nfrom (0|[1-9]\d{0,15})\ntime (\S+)\n$/;

/** The log's name: it follows from the first key, so that a log under another first key is another log. */
export function originOf(first: KeyObject): string {
  return `corridor-audit-${createHash('sha256').update(rawKey(first)).digest('hex').slice(0, 32)}`;
}

/** The entry of a key in the history, signed by the key before it; the first signs itself. */
export function formatKey(origin: string, { key, from, time }: LogKey, signer: KeyObject): string {
  const text = `corridor-key/v1\n${origin}\n${rawKey(key).toString('base64')}\nfrom ${from}\ntime ${time}\n`;
  return `${formatNote({ text, signatures: [signNote(text, origin, signer)] })}\n`;
}

/** Reads a history of keys; the fault in words where one is not signed by the one before it, or the name is not the first's. */
export function parseKeys(content: string): KeyHistory | { readonly fault: string } {
  const keys: LogKey[] = [];
  let origin = '';
  for (const [at, note] of parseNotes(content).entries()) {
    const [, name = '', raw = '', from = '', time = ''] = (note && form.exec(note.text)) ?? [];
    if (!note || name === '') return { fault: `Key ${at} cannot be read.` };
    const found: LogKey = { key: publicKeyOf(Buffer.from(raw, 'base64')), from: Number(from), time };
    const signer = keys.at(-1) ?? found;
    if (rawKey(found.key).toString('base64') !== raw || !isSignedBy(note, name, signer.key))
      return { fault: `Key ${at} is not signed by the key before it.` };
    if (at === 0) origin = originOf(found.key);
    if (name !== origin || found.from < (keys.at(-1)?.from ?? 0))
      return { fault: `Key ${at} is not of this log, or out of order.` };
    keys.push(found);
  }
  return keys.length > 0 ? { origin, keys } : { fault: 'There is no key.' };
}

/** The key that signs a tree of this size. Where two begin at one size, either may have signed it. */
export function keysFor({ keys }: KeyHistory, size: number): KeyObject[] {
  const began = keys.filter(({ from }) => from <= size);
  const last = began.at(-1);
  const atTheTurn = last?.from === size ? began.slice(-2) : began.slice(-1);
  return atTheTurn.map(({ key }) => key);
}
