import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** Signed notes (C2SP signed-note): a text of lines, a blank line, and one line for each signature. */

export interface NoteSignature {
  readonly name: string;
  /** The key's id and the signature itself. */
  readonly keyId: Buffer;
  readonly signature: Buffer;
}
export interface Note {
  /** Lines, the last one ended too. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** Kinds of signature that go into the id of a key. */
export const signatureKinds = { note: 0x01, cosignature: 0x04 } as const;
const ID_BYTES = 4;
const RAW_KEY_BYTES = 32;

/** The 32 bytes of an Ed25519 public key; of a private one, its public half. */
export function rawKey(key: KeyObject): Buffer {
  const half = key.type === 'private' ? createPublicKey(key) : key;
  return half.export({ format: 'der', type: 'spki' }).subarray(-RAW_KEY_BYTES);
}

/** The public key of 32 bytes; throws when they are not one. */
export function publicKeyOf(raw: Buffer): KeyObject {
  if (raw.length !== RAW_KEY_BYTES) throw new Error('An Ed25519 public key has 32 bytes');
  // The fixed head of every SubjectPublicKeyInfo of Ed25519 (RFC 8410).
  const key = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]);
  return createPublicKey({ key, format: 'der', type: 'spki' });
}

/** A private key from its PEM text. */
export function privateKeyOf(pem: string): KeyObject {
  return createPrivateKey(pem);
}

/** The first four bytes of SHA-256(name ‖ LF ‖ kind ‖ public key). */
export function keyIdOf(name: string, kind: number, raw: Buffer): Buffer {
  return createHash('sha256')
    .update(Buffer.concat([Buffer.from(`${name}\n`), Uint8Array.of(kind), raw]))
    .digest()
    .subarray(0, ID_BYTES);
}

/** Signs a text under a name. */
export function signNote(text: string, name: string, key: KeyObject): NoteSignature {
  return {
    name,
    keyId: keyIdOf(name, signatureKinds.note, rawKey(key)),
    signature: sign(null, Buffer.from(text), key),
  };
}

/** Whether one of a note's signatures is of this name and key. */
export function isSignedBy({ text, signatures }: Note, name: string, key: KeyObject): boolean {
  const keyId = keyIdOf(name, signatureKinds.note, rawKey(key));
  return signatures.some(
    (one) => one.name === name && one.keyId.equals(keyId) && verify(null, Buffer.from(text), key, one.signature),
  );
}

/** A note as text: its own, a blank line, its signatures. */
export function formatNote({ text, signatures }: Note): string {
  return `${text}\n${signatures.map(formatSignature).join('')}`;
}

/** The line of one signature. */
export function formatSignature({ name, keyId, signature }: NoteSignature): string {
  return `— ${name} ${Buffer.concat([keyId, signature]).toString('base64')}\n`;
}

/** Reads a note; undefined where it is none, or not written as it would be written again. */
export function parseNote(content: string): Note | undefined {
  const end = content.indexOf('\n\n');
  if (end === -1) return undefined;
  const signatures = parseSignatures(content.slice(end + 2));
  const note = signatures && { text: content.slice(0, end + 1), signatures };
  return note && formatNote(note) === content ? note : undefined;
}

/** Reads lines of signatures. */
export function parseSignatures(lines: string): NoteSignature[] | undefined {
  const found = [...lines.matchAll(/^— (\S+) ([A-Za-z0-9+/=]+)\n/gm)].map(([, name = '', coded = '']) => {
    const bytes = Buffer.from(coded, 'base64');
    return { name, keyId: bytes.subarray(0, ID_BYTES), signature: bytes.subarray(ID_BYTES) };
  });
  return found.length > 0 && found.map(formatSignature).join('') === lines ? found : undefined;
}

/** The notes of a file in which each is followed by a blank line; undefined stands for one that cannot be read. */
export function parseNotes(content: string): (Note | undefined)[] {
  const parts = content.split('\n\n');
  const notes: (Note | undefined)[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) notes.push(parseNote(`${parts[at]}\n\n${parts[at + 1]}\n`));
  // What is left over was written in part or was added to.
  if (parts.length % 2 === 0 || parts.at(-1) !== '') notes.push(undefined);
  return notes;
}
