import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { parseCheckpoint, signCheckpoint } from './checkpoint.ts';
import { cosign, cosignedAt } from './cosignature.ts';
import { formatKey, keysFor, originOf, parseKeys } from './key-history.ts';
import { formatNote, isSignedBy, keyIdOf, parseNote, parseNotes, publicKeyOf, rawKey } from './signed-note.ts';

const pair = () => generateKeyPairSync('ed25519');
const log = pair();
const witness = pair();
const origin = originOf(log.publicKey);
const time = '2026-11-30T10:00:00.000Z';
const checkpoint = { origin, size: 12, root: Buffer.alloc(32, 1), time, head: Buffer.alloc(32, 2) };

test('the example of the note format is read and holds under its key', () => {
  // golang.org/x/mod/sumdb/note, ExampleSign: PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW
  const name = 'PeterNeumann';
  const raw = Buffer.from('ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW', 'base64').subarray(1);
  const note = parseNote(
    [
      'If you think cryptography is the answer to your problem,',
      "then you don't know what your problem is.",
      '',
      '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=',
      '',
    ].join('\n'),
  );

  expect(keyIdOf(name, 1, raw).toString('hex')).toBe('c74f20a3');
  expect(note && isSignedBy(note, name, publicKeyOf(raw))).toBe(true);
});

test('a checkpoint is read as it was signed, and as nothing else', () => {
  const note = signCheckpoint(checkpoint, log.privateKey);
  const text = formatNote(note);

  expect(parseNote(text)).toStrictEqual(note);
  expect(parseCheckpoint(note.text)).toStrictEqual(checkpoint);
  expect(isSignedBy(note, origin, log.publicKey)).toBe(true);
  expect(isSignedBy(note, origin, witness.publicKey)).toBe(false);
  for (let at = 0; at < text.length; at += 1) {
    const changed = parseNote(
      `${text.slice(0, at)}${String.fromCharCode((text.codePointAt(at) ?? 0) ^ 1)}${text.slice(at + 1)}`,
    );
    expect(changed && isSignedBy(changed, origin, log.publicKey), `character ${at}`).not.toBe(true);
  }
});

test('a file of notes is read note by note; a torn one stands as undefined', () => {
  const text = formatNote(signCheckpoint(checkpoint, log.privateKey));

  expect(parseNotes('')).toStrictEqual([]);
  expect(parseNotes(`${text}\n${text}\n`)).toStrictEqual([parseNote(text), parseNote(text)]);
  expect(parseNotes(`${text}\n${text.slice(0, 40)}`)).toStrictEqual([parseNote(text), undefined]);
});

test('a cosignature holds for its text, its time and its key', () => {
  const note = signCheckpoint(checkpoint, log.privateKey);
  const signed = { ...note, signatures: [...note.signatures, cosign(note, 'witness', witness.privateKey, 1_796_000)] };

  expect(cosignedAt(signed, 'witness', witness.publicKey)).toBe(1_796_000);
  expect(cosignedAt(signed, 'witness', log.publicKey)).toBeUndefined();
  expect(cosignedAt({ ...signed, text: `${note.text}more\n` }, 'witness', witness.publicKey)).toBeUndefined();
});

test('a new key counts when the old one signed it', () => {
  const next = pair();
  const first = formatKey(origin, { key: log.publicKey, from: 0, time }, log.privateKey);
  const second = formatKey(origin, { key: next.publicKey, from: 40, time }, log.privateKey);
  const forged = formatKey(origin, { key: next.publicKey, from: 40, time }, next.privateKey);
  const history = parseKeys(first + second);

  expect(parseKeys(first + forged)).toStrictEqual({ fault: 'Key 1 is not signed by the key before it.' });
  expect(parseKeys(second)).toHaveProperty('fault');
  expect(parseKeys('')).toHaveProperty('fault');
  if ('fault' in history) throw new Error(history.fault);
  expect([39, 41].map((size) => keysFor(history, size).map(rawKey))).toStrictEqual([
    [rawKey(log.publicKey)],
    [rawKey(createPublicKey(next.privateKey))],
  ]);
});
