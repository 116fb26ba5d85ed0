import type { Purpose } from '@corridor/graph-schema/contracts';
import type { Context } from '../../context.ts';
import { currentDraft, noteSubject } from './draft.ts';

/**
 * Writes the sign-in of who comes, where a request of one account ends in a session of another; the entry that the request
 * leaves of itself is that of the one who goes, and names the other.
 */
export async function noteArrival(
  { audit }: Pick<Context, 'audit'>,
  { id, agency, purpose }: { readonly id: string; readonly agency: string; readonly purpose: Purpose },
): Promise<void> {
  const draft = currentDraft();
  if (!draft) throw new Error('This address leaves no entry');
  await audit.record({ ...draft.entry(201), account: id, agency, purpose });
  draft.ordinal += 1;
  noteSubject(id);
}
