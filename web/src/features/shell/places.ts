import type { SessionView } from '@corridor/graph-schema/contracts';
import { activeRoles, actionRules, roles as allRoles, type Action } from '@corridor/graph-schema/policy';

/** Whether a role that serves the purpose may do something at all; the API decides on each thing. */
export function mayAs(action: Action, { roles, purpose }: Pick<SessionView, 'roles' | 'purpose'>): boolean {
  const able: readonly string[] = actionRules.find((rule) => rule.action === action)?.roles ?? [];
  return activeRoles({ roles, purpose }).some(({ role }) => able.includes(role));
}

const caseWork = [
  { to: '/', label: 'Chart' },
  { to: '/flows', label: 'Flows' },
] as const;
const importing = [{ to: '/imports', label: 'Imports' }] as const;
const sharing = [{ to: '/sharing', label: 'Sharing' }] as const;
const checking = [{ to: '/checks', label: 'Check' }] as const;
const sealing = [{ to: '/seals', label: 'Seals' }] as const;
const circles = [{ to: '/compartments', label: 'Cases' }] as const;
const overseeing = [{ to: '/audit', label: 'Audit log' }] as const;
const guided = [{ to: '/demonstration', label: 'Demonstration' }] as const;
const keeping = [
  { to: '/accounts', label: 'Accounts' },
  { to: '/agencies', label: 'Agencies' },
] as const;

/** The roles that are given no case data: administrators, and who is told hit or no hit alone. */
const outside: readonly string[] = allRoles
  .filter(({ projection }) => projection === 'none' || projection === 'contact')
  .map(({ role }) => role);

/** Whether somebody works on case data. */
function seesCases({ roles }: Pick<SessionView, 'roles'>): boolean {
  return roles.some((role) => !outside.includes(role));
}

/** The purpose for which checks are made. */
export const CHECKED_FOR = 'screening';

/** Whether somebody may check for the purpose that they work for. */
export function mayCheck(session: Pick<SessionView, 'roles' | 'purpose'>): boolean {
  return session.purpose === CHECKED_FOR && mayAs('ask', session);
}

/** Where somebody arrives: at the chart; who is given no case data at the checks or, as administrator, at the accounts. */
export function homeOf({ roles }: Pick<SessionView, 'roles'>): '/' | '/checks' | '/accounts' {
  if (seesCases({ roles })) return '/';
  return roles.includes('border_officer') ? '/checks' : '/accounts';
}

/** Where somebody can go: only what their roles open for the purpose they work for, and in the demonstration its page. */
export function placesOf(session: SessionView, isDemonstration: boolean) {
  return [
    ...(seesCases(session) ? caseWork : []),
    ...(mayAs('import', session) ? importing : []),
    ...(seesCases(session) ? sharing : []),
    ...(mayCheck(session) ? checking : []),
    ...(mayAs('keepMembers', session) ? circles : []),
    ...(mayAs('sealPersons', session) ? sealing : []),
    ...(mayAs('listAccounts', session) ? keeping : []),
    ...(mayAs('verifyLog', session) ? overseeing : []),
    ...(isDemonstration ? guided : []),
  ];
}
