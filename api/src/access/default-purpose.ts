import { purposes, type Purpose } from '@corridor/graph-schema/contracts';
import { purposesOf } from '@corridor/graph-schema/policy';
import type { Account } from './account.ts';

/** The purposes that an account may state: those that its roles serve, as far as they were permitted. */
export function servedPurposes({ roles, purposes: permitted }: Pick<Account, 'roles' | 'purposes'>): Purpose[] {
  return purposesOf(roles, permitted ?? purposes);
}

/** The purpose that an account has when it states none. */
export function defaultPurpose(account: Pick<Account, 'roles' | 'purposes'>): Purpose {
  const served = servedPurposes(account);
  const usual = usualPurpose(account.roles);
  return served.includes(usual) ? usual : (served[0] ?? usual);
}

function usualPurpose(roles: readonly string[]): Purpose {
  if (roles.includes('planner')) return 'planning';
  if (roles.includes('report_reader')) return 'reporting';
  if (roles.includes('data_protection_officer')) return 'safeguarding';
  if (roles.every((role) => role === 'admin')) return 'administration';
  return 'investigation';
}
