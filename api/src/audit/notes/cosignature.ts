import { sign, verify, type KeyObject } from 'node:crypto';
import { keyIdOf, rawKey, signatureKinds, type Note, type NoteSignature } from './signed-note.ts';

const TIME_BYTES = 8;

/** A witness's signature over a checkpoint and the second at which it was seen (C2SP tlog-cosignature, Ed25519). */
export function cosign({ text }: Note, name: string, key: KeyObject, seconds: number): NoteSignature {
  const time = Buffer.alloc(TIME_BYTES);
  time.writeBigUInt64BE(BigInt(seconds));
  return {
    name,
    keyId: keyIdOf(name, signatureKinds.cosignature, rawKey(key)),
    signature: Buffer.concat([time, sign(null, cosignedText(text, seconds), key)]),
  };
}

/** The second at which a witness of this name and key saw the checkpoint; undefined where it did not sign it. */
export function cosignedAt({ text, signatures }: Note, name: string, key: KeyObject): number | undefined {
  const keyId = keyIdOf(name, signatureKinds.cosignature, rawKey(key));
  for (const one of signatures) {
    if (one.name !== name || !one.keyId.equals(keyId) || one.signature.length <= TIME_BYTES) continue;
    const seconds = Number(one.signature.readBigUInt64BE());
    if (verify(null, cosignedText(text, seconds), key, one.signature.subarray(TIME_BYTES))) return seconds;
  }
  return undefined;
}

function cosignedText(text: string, seconds: number): Buffer {
  return Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`);
}
