import { AppError } from '../http/app-error.ts';
import type { Session } from './session.ts';

/** What somebody may do beside reading, and the roles that may do it. Nobody else may. */
const rolesFor = {
  import: ['analyst', 'planner', 'supervisor'],
  decide: ['analyst', 'supervisor'],
  keepProfiles: ['analyst', 'planner', 'supervisor', 'admin'],
  upkeep: ['admin'],
  watchMetrics: ['admin'],
} as const satisfies Record<string, readonly string[]>;
export type Action = keyof typeof rolesFor;

const words: Readonly<Record<Action, string>> = {
  import: 'import records',
  decide: 'decide on sameness',
  keepProfiles: 'change import profiles',
  upkeep: 'start upkeep',
  watchMetrics: 'read the metrics',
};

/** Whether one of the session's roles may do it. */
export function mayAct(session: Pick<Session, 'roles'>, action: Action): boolean {
  const allowed: readonly string[] = rolesFor[action];
  return session.roles.some((role) => allowed.includes(role));
}

/** Throws `notAllowed` unless one of the session's roles may do it. */
export function requireAct(session: Pick<Session, 'roles'>, action: Action): void {
  if (mayAct(session, action)) return;
  throw new AppError(
    'notAllowed',
    `Your account may not ${words[action]}. Roles that may: ${rolesFor[action].join(', ')}.`,
  );
}
