import { createHash, createHmac, createSecretKey } from 'node:crypto';
import type { Digest } from '@corridor/graph-schema/ids';

/** The keyed digest of ids: HMAC-SHA-256 (RFC 2104), cut to 16 bytes, as 32 hex characters. */
export function createDigest(key: Uint8Array): Digest {
  // A key object is made once; raw bytes would be wrapped anew for every id, which costs eight times the hash.
  const secret = createSecretKey(key);
  return (text) => createHmac('sha256', secret).update(text).digest('hex').slice(0, 32);
}

/** SHA-256 of a text in UTF-8, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
