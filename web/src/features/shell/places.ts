import type { SessionView } from '@corridor/graph-schema/contracts';
import { activeRoles, actionRules, type Action } from '@corridor/graph-schema/policy';

/** Whether a role that serves the purpose may do something at all; the API decides on each thing. */
export function mayAs(action: Action, { roles, purpose }: Pick<SessionView, 'roles' | 'purpose'>): boolean {
  const able: readonly string[] = actionRules.find((rule) => rule.action === action)?.roles ?? [];
  return activeRoles({ roles, purpose }).some(({ role }) => able.includes(role));
}

const caseWork = [
  { to: '/', label: 'Chart' },
  { to: '/flows', label: 'Flows' },
  { to: '/imports', label: 'Imports' },
  { to: '/sharing', label: 'Sharing' },
] as const;
const circles = [{ to: '/compartments', label: 'Cases' }] as const;
const overseeing = [{ to: '/audit', label: 'Audit log' }] as const;
const guided = [{ to: '/demonstration', label: 'Demonstration' }] as const;
const keeping = [
  { to: '/accounts', label: 'Accounts' },
  { to: '/agencies', label: 'Agencies' },
] as const;

/** Whether somebody works on case data: administrators of accounts are given none. */
export function seesCases({ roles }: Pick<SessionView, 'roles'>): boolean {
  return roles.some((role) => role !== 'admin');
}

/** Where somebody can go: only what their roles open for the purpose they work for, and in the demonstration its page. */
export function placesOf(session: SessionView, isDemonstration: boolean) {
  return [
    ...(seesCases(session) ? caseWork : []),
    ...(mayAs('keepMembers', session) ? circles : []),
    ...(mayAs('listAccounts', session) ? keeping : []),
    ...(mayAs('verifyLog', session) ? overseeing : []),
    ...(isDemonstration ? guided : []),
  ];
}
