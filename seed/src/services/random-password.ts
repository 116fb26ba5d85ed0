import { randomBytes } from 'node:crypto';

const BYTES = 24;

/**
 * A password for a server of ours. Letters and digits only: one that began with a dash would be taken for an option by the
 * tool that sets it, and others would need an escape in a URL.
 */
export function randomPassword(): string {
  return randomBytes(BYTES).toString('hex');
}
