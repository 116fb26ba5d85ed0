import { readImport, type StoredImport } from '@corridor/graph-schema/store';
import type { Session } from '../../access/session.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';

/** Whether somebody may see an import with its counts and its quarantine: who imported it, and the owner's supervisors. */
function maySeeImport(session: Session, found: Pick<StoredImport, 'importer' | 'owner'>): boolean {
  return found.importer === session.id || (session.roles.includes('supervisor') && found.owner === session.agency);
}

/** An import that this person may see; `notFound` alike for one that is hidden and for one that never was. */
export async function findImport(
  { store }: Pick<Context, 'store'>,
  session: Session,
  id: string,
): Promise<StoredImport> {
  const found = /^[0-9a-f]{32}$/.test(id) ? await readImport(store.read, id) : undefined;
  if (!found || !maySeeImport(session, found)) throw new AppError('notFound', 'No such import');
  return found;
}

/** What this person calls the source of an import. */
export function sourceNameOf({ owner, sourceName }: StoredImport, session: Session): string {
  return owner === session.agency ? sourceName : `${owner}/${sourceName}`;
}

/** Whether this person may see the import of an id. */
export async function isImportVisible(
  { store }: Pick<Context, 'store'>,
  session: Session,
  id: string,
): Promise<boolean> {
  const found = await readImport(store.read, id);
  return found !== undefined && maySeeImport(session, found);
}
