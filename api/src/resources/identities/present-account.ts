import type { AccountView } from '@corridor/graph-schema/contracts';
import type { Account } from '../../access/account.ts';

/** An account without its secrets. */
export function presentAccount(account: Account, failedSignIns: number): AccountView {
  const { id, name, agency, office, roles, level, victimRight, purposes, subject, state } = account;
  return {
    id,
    account: account.account,
    agency,
    ...(name === undefined ? {} : { name }),
    ...(office === undefined ? {} : { office }),
    roles,
    level,
    victimRight,
    ...(purposes === undefined ? {} : { purposes }),
    ...(subject === undefined ? {} : { subject }),
    state,
    hasPassword: account.passwordHash !== undefined,
    hasSecondFactor: account.secondFactor !== undefined,
    failedSignIns,
  };
}
