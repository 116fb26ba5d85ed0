import { readImport, type StoredImport } from '@corridor/graph-schema/store';
import type { Session } from '../../access/session.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';

/** Whether there is an import that somebody may see with its counts and its quarantine: who imported it, and the owner's supervisors. */
export async function isImportVisible(
  { store }: Pick<Context, 'store'>,
  session: Session,
  id: string,
): Promise<boolean> {
  // Asked of the store, so that a hidden one takes as long as none.
  const rows = await store.read.run(
    'MATCH (import:Import {id: $id}) WHERE import.importer = $account OR import.owner IN $owners RETURN import.id AS id',
    { id, account: session.id, owners: session.roles.includes('supervisor') ? [session.agency] : [] },
  );
  return rows.length > 0;
}

/** An import that this person may see; `notFound` alike for one that is hidden and for one that never was. */
export async function findImport(context: Pick<Context, 'store'>, session: Session, id: string): Promise<StoredImport> {
  const found =
    /^[0-9a-f]{32}$/.test(id) && (await isImportVisible(context, session, id))
      ? await readImport(context.store.read, id)
      : undefined;
  if (!found) throw new AppError('notFound', 'No such import');
  return found;
}

/** What this person calls the source of an import. */
export function sourceNameOf({ owner, sourceName }: StoredImport, session: Session): string {
  return owner === session.agency ? sourceName : `${owner}/${sourceName}`;
}
