import type { ErrorCode } from '../contracts/error.ts';
import { ruleOf, type Action, type ActionRule } from './actions.ts';
import { conditions } from './conditions.ts';
import type { ActedOn, ActingSession } from './resource.ts';
import { activeRoles } from './roles.ts';

/** Whether something may be done, the rule that decided (for the audit log), and what a person who may not is told. */
export type Verdict =
  | { readonly allowed: true; readonly rule: string }
  | { readonly allowed: false; readonly rule: string; readonly code: ErrorCode; readonly says: string };

/**
 * Whether a session may take an action on a resource: the only place where acting is decided. Deny by default: no row, no
 * active role, or a condition that does not hold is a no; nothing overrides it. What may not be seen is refused first
 * and as absent, whatever else is missing. O(roles + conditions).
 */
export function decide(session: ActingSession, action: Action, resource: ActedOn = {}): Verdict {
  const rule = ruleOf.get(action);
  if (rule === undefined) return refuse(action, 'unknown', 'notAllowed', 'Nobody may do this.');
  return decideBy(rule, session, resource);
}

/** What one row of the table says of a session and a resource. */
export function decideBy(rule: ActionRule, session: ActingSession, resource: ActedOn): Verdict {
  const { action } = rule;
  if (session.onlyActions !== undefined && !session.onlyActions.has(action)) {
    return refuse(action, 'token', 'notAllowed', 'This token may not do that; its owner made it for less.');
  }
  if (rule.conditions.includes('seen') && !conditions.seen.holds(session, resource)) return refuseBy(rule, 'seen');
  if (!activeRoles(session).some(({ role }) => rule.roles.some((one) => one === role))) {
    return refuse(action, 'role', 'notAllowed', roleText(rule, session));
  }
  const failed = rule.conditions.find((name) => !conditions[name].holds(session, resource));
  return failed === undefined ? { allowed: true, rule: action } : refuseBy(rule, failed);
}

function refuseBy(rule: ActionRule, name: ActionRule['conditions'][number]): Verdict {
  const { code, says } = conditions[name];
  return refuse(rule.action, name, code, says);
}

function refuse(action: string, by: string, code: ErrorCode, says: string): Verdict {
  return { allowed: false, rule: `${action}/${by}`, code, says };
}

function roleText({ words, roles }: ActionRule, { purpose }: ActingSession): string {
  return `Your account may not ${words} for the purpose ${purpose}. Roles that may: ${roles.join(', ')}.`;
}
