import { purposes, type Purpose } from '@corridor/graph-schema/contracts';
import type { ActingSession } from '@corridor/graph-schema/policy';
import type { Standing } from './account.ts';

/** Who asks: one account, acting for one agency, for one purpose. */
export interface Session extends ActingSession {
  readonly account: string;
  /** Purposes that the account was given; a role may serve fewer of them. */
  readonly purposes: readonly Purpose[];
  /** Reference of the case that the request is made for, if one is stated. */
  readonly case?: string;
  /** The approved statement of necessity that the request rests on. */
  readonly necessity?: string;
}

/** The session of an account as it stands now. */
export function toSession(
  { account, taskForces, compartments }: Standing,
  { purpose, isSteppedUp }: { readonly purpose: Purpose; readonly isSteppedUp: boolean },
): Session {
  return {
    id: account.id,
    account: account.account,
    agency: account.agency,
    ...(account.office === undefined ? {} : { office: account.office }),
    taskForces: new Set(taskForces),
    roles: account.roles,
    clearance: account.level,
    victimRight: account.victimRight,
    compartments: new Set(compartments),
    purpose,
    purposes: account.purposes ?? purposes,
    isSteppedUp,
  };
}
