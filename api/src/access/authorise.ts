import { decide, type ActedOn, type Action } from '@corridor/graph-schema/policy';
import { noteRule } from '../audit/requests/draft.ts';
import { AppError } from '../http/app-error.ts';
import type { Session } from './session.ts';

/** Throws what the decision says unless the session may take the action on the resource; answers the rule that allowed it. */
export function authorise(session: Session, action: Action, resource: ActedOn = {}): string {
  const verdict = decide(session, action, resource);
  noteRule(verdict.rule);
  if (verdict.allowed) return verdict.rule;
  throw new AppError(verdict.code, verdict.says);
}
