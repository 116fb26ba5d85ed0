import { createHmac } from 'node:crypto';
import type { Digest } from '@corridor/graph-schema/ids';

/** HMAC-SHA-256 (RFC 2104) under the system's key, cut to 128 bits, as 32 hex characters. */
export function createDigest(key: Uint8Array): Digest {
  return (text) => createHmac('sha256', key).update(text).digest('hex').slice(0, 32);
}
