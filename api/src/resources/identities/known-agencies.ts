import type { Session } from '../../access/session.ts';
import type { Context } from '../../context.ts';
import { findAgency, hasAccounts } from './agencies.repository.ts';
import { visibleAgencies } from './visible-agencies.ts';

/**
 * Whether a session may know of an agency, a task force, or an office (`AGENCY/OFFICE`) by its code: one that was entered,
 * or for which somebody acts. A task force of others is not there.
 */
export async function isKnownAgency(
  { store }: Pick<Context, 'store'>,
  session: Pick<Session, 'agency' | 'taskForces'>,
  named: string,
): Promise<boolean> {
  const [code = '', office] = named.split('/');
  const entered = await findAgency(store.read, code);
  if (entered && visibleAgencies(session, [entered], []).length === 0) return false;
  if (entered && (office === undefined || entered.offices.some((one) => one.code === office))) return true;
  return hasAccounts(store.read, code, office);
}
