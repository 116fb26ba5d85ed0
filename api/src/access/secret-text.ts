import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as text. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret text, so that a stolen copy of the store opens nothing. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
