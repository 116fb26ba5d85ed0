import { decide, type PolicyToken } from '@corridor/graph-schema/policy';
import type { StoredImport } from '@corridor/graph-schema/store';
import { authorise } from '../../access/authorise.ts';
import type { Session } from '../../access/session.ts';
import { tokenOfRows } from './marking-of-import.ts';

/** The token by which somebody may read rows as they came: what an agency brought for another it knows, as long as it is not shut out. */
function tokenFor(found: StoredImport, session: Session): PolicyToken {
  const token = tokenOfRows(found);
  if (found.importer !== session.id || found.broughtBy === undefined) return token;
  return { ...token, releasableTo: [...new Set([...token.releasableTo, found.broughtBy])].sort() };
}

/** Throws unless somebody may read and correct the rows of an import that they may see; they are absent otherwise. */
export function authoriseRows(found: StoredImport, session: Session): void {
  authorise(session, 'correct', { token: tokenFor(found, session) });
}

/** Whether somebody may read the rows of an import, and with them the words that its columns held. */
export function mayReadRows(found: StoredImport, session: Session): boolean {
  return decide(session, 'correct', { token: tokenFor(found, session) }).allowed;
}
