import { audiences } from '@corridor/graph-schema/policy';
import type { Session } from '../../access/session.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { isKnownAgency } from '../identities/known-agencies.ts';
import type { SharedRecord } from './sharing.repository.ts';

/** Refuses a recipient that is not there, and one that the owner of a record keeps out: sharing with it would give it nothing. */
export async function checkRecipient(
  context: Pick<Context, 'store'>,
  session: Session,
  { token }: SharedRecord,
  recipient: string,
): Promise<void> {
  if (!audiences.has(recipient) && !(await isKnownAgency(context, session, recipient)))
    throw new AppError('notFound', `There is no agency and no task force ${recipient}.`, {
      errors: [{ path: 'recipient', message: 'no such agency' }],
    });
  if (token.denied.includes(recipient))
    throw new AppError('conflict', `Its owner keeps ${recipient} out: sharing it would show them nothing.`);
}
