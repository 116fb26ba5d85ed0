import { authorise } from '../../access/authorise.ts';
import type { Session } from '../../access/session.ts';
import { noteReason } from '../../audit/requests/draft.ts';
import type { Context } from '../../context.ts';
import { keepReason } from './audit.repository.ts';

/** Lets somebody at the log of their own agency who says why; the reason is kept beside the log. */
export async function stateReason(
  { store, ids }: Context,
  session: Session,
  action: 'readLog' | 'readOwnUse' | 'keepWatches',
  reason: string,
): Promise<void> {
  authorise(session, action, { agency: session.agency, justification: reason });
  const text = `${session.agency}: ${reason}`;
  noteReason(text);
  await keepReason(store, { id: ids.other('reason', text), text: reason, agency: session.agency });
}
