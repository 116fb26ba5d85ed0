import type { AccountChange } from '@corridor/graph-schema/contracts';
import type { Account } from '../../access/account.ts';
import { AppError } from '../../http/app-error.ts';

/** What a change of an account rests on. */
export interface ChangeGround {
  /** Id of the administrator's own account. */
  readonly by: string;
  /** Other administrators of the agency who may sign in. */
  readonly otherAdministrators: number;
}

const rights = ['office', 'roles', 'level', 'victimRight', 'purposes', 'subject', 'state'] as const;

/** Throws where an account may not be changed so: one's own rights, an ended account, the last administrator. */
export function checkChange(account: Account, change: AccountChange, { by, otherAdministrators }: ChangeGround): void {
  if (account.id === by && rights.some((right) => change[right] !== undefined))
    throw new AppError('notAllowed', 'Nobody changes their own rights. Ask another administrator.');
  if (account.state === 'ended')
    throw new AppError('conflict', 'This account has ended. Make a new one with another name.');
  const wasAdministrator = account.roles.includes('admin') && account.state === 'active';
  const staysOne = (change.roles ?? account.roles).includes('admin') && (change.state ?? account.state) === 'active';
  if (wasAdministrator && !staysOne && otherAdministrators === 0)
    throw new AppError('conflict', 'This is the last administrator of the agency. Make another one first.');
}

/** Whether sessions that are open must end: what the account is has changed, not only how far it sees. */
export function endsSessions(account: Account, { state, roles, purposes }: AccountChange): boolean {
  return (
    (state !== undefined && state !== 'active') || isOther(account.roles, roles) || isOther(account.purposes, purposes)
  );
}

function isOther(before: readonly string[] | undefined, after: readonly string[] | null | undefined): boolean {
  if (after === undefined) return false;
  return [...(before ?? [])].sort().join() !== [...(after ?? [])].sort().join();
}
