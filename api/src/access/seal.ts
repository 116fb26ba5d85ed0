import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Digest } from '@corridor/graph-schema/ids';

/** Seals small secrets for the store; `about` binds a sealed text to what it belongs to. */
export interface Seal {
  close(text: string, about: string): string;
  /** Throws where the text was changed, or sealed about something else. */
  open(sealed: string, about: string): string;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM (NIST SP 800-38D) under a key derived from the system's. */
export function createSeal(digest: Digest): Seal {
  const key = Buffer.from(digest('seal/1') + digest('seal/2'), 'hex');

  return {
    close(text, about) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(sealed, about) {
      const bytes = Buffer.from(sealed, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(Buffer.from(about))
        .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString(
        'utf8',
      );
    },
  };
}
