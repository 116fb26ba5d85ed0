import { randomBytes } from 'node:crypto';
import type { Digest } from '@corridor/graph-schema/ids';
import type { Account } from './account.ts';

/** Devices on which an account has signed in: a mark that the browser keeps, under the system's key. */
export interface KnownDevices {
  mark(account: Account): string;
  /** Whether a mark is the account's, and its password is still the one of then. */
  isKnown(account: Account | undefined, mark: string | undefined): boolean;
}

/** Marks under the keyed digest: they say nothing and let nobody in, they only keep a flood of guesses from locking the owner out. */
export function createKnownDevices(digest: Digest): KnownDevices {
  const codeOf = ({ id, passwordSetAt = 0 }: Account, nonce: string) =>
    digest(JSON.stringify(['device', id, passwordSetAt, nonce]));

  return {
    mark(account) {
      const nonce = randomBytes(16).toString('base64url');
      return `${nonce}.${codeOf(account, nonce)}`;
    },
    isKnown(account, mark) {
      const [nonce = '', code] = (mark ?? '').split('.');
      return account !== undefined && codeOf(account, nonce) === code;
    },
  };
}
