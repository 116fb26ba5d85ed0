import type { Ids } from '@corridor/graph-schema/ids';
import { AppError } from '../http/app-error.ts';
import type { Account } from './account.ts';
import { accountId, type Accounts } from './accounts.ts';
import type { Guessing } from './guessing.ts';
import type { KnownDevices } from './known-devices.ts';
import type { SecondFactors } from './second-factor.ts';

/** From where somebody tries to sign in. */
export interface From {
  readonly address: string;
  /** The mark that the browser keeps. */
  readonly device?: string | undefined;
}

/** Checking who somebody is. Each check counts against guessing before it is made; wrong and absent are told alike. */
export interface SignIn {
  /** The account whose password this is. Where a second factor is still to come, only that ends the row of failures. */
  byPassword(name: string, password: string, from: From & { readonly isEnough?: boolean }): Promise<Account>;
  /** Holds that a code is the account's second factor. */
  byCode(account: Account, code: string, from: From): Promise<void>;
}

interface Parts {
  readonly accounts: Accounts;
  readonly secondFactors: SecondFactors;
  readonly guessing: Guessing;
  readonly devices: KnownDevices;
  readonly ids: Ids;
  readonly now: () => number;
}

/** Checks over the accounts. */
export function createSignIn({ accounts, secondFactors, guessing, devices, ids, now }: Parts): SignIn {
  return {
    async byPassword(name, password, { address, device, isEnough }) {
      const account = await accounts.find(name);
      const attempt = { account: accountId(ids, name), isKnownDevice: devices.isKnown(account, device), address };
      await guessing.take(attempt);
      const isRight = await accounts.check(account, password);
      if (!isRight || account?.state !== 'active')
        throw new AppError('signInNeeded', 'The account or the password is not right, or the account is blocked.');
      if (isEnough ?? account.secondFactor === undefined) await guessing.succeeded(attempt);
      return account;
    },
    async byCode(account, code, { address, device }) {
      const attempt = { account: account.id, isKnownDevice: devices.isKnown(account, device), address };
      await guessing.take(attempt);
      if (!(await secondFactors.check(account, code, now())))
        throw new AppError('signInNeeded', 'The code is not right, or it was used before. Wait for the next one.');
      await guessing.succeeded(attempt);
    },
  };
}
