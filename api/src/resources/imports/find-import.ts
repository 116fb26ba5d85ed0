import * as z from 'zod';
import { decide, toCypher } from '@corridor/graph-schema/policy';
import { readImport, type StoredImport } from '@corridor/graph-schema/store';
import type { Session } from '../../access/session.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';

type Reading = Pick<Context, 'store'>;

/**
 * The imports that somebody may see with their counts: what the account itself brought, as long as it may import and acts
 * for the agency that it brought it for; and for its supervisors what their agency owns and they may read.
 */
const visible = (readable: string) => `
  ($imports AND import.importer = $account AND coalesce(import.broughtBy, import.owner) = $agency)
  OR ($supervises AND import.owner = $agency AND EXISTS {
    MATCH (token:PolicyToken {id: import.token}) WHERE ${readable}
  })`;

function rightsOf(session: Session) {
  const { text, parameters } = toCypher(session);
  return {
    condition: visible(text),
    parameters: {
      ...parameters,
      account: session.id,
      agency: session.agency,
      imports: decide(session, 'import').allowed,
      supervises: decide(session, 'superviseImports', { agency: session.agency }).allowed,
    },
  };
}

/** Whether there is an import that somebody may see. */
export async function isImportVisible({ store }: Reading, session: Session, id: string): Promise<boolean> {
  const { condition, parameters } = rightsOf(session);
  // Asked of the store, so that a hidden one takes as long as none.
  const rows = await store.read.run(`MATCH (import:Import {id: $id}) WHERE ${condition} RETURN import.id AS id`, {
    ...parameters,
    id,
  });
  return rows.length > 0;
}

/** An import that this person may see; `notFound` alike for one that is hidden and for one that never was. */
export async function findImport(context: Reading, session: Session, id: string): Promise<StoredImport> {
  const found =
    /^[0-9a-f]{32}$/.test(id) && (await isImportVisible(context, session, id))
      ? await readImport(context.store.read, id)
      : undefined;
  if (!found) throw new AppError('notFound', 'No such import');
  return found;
}

/** The imports that this person may see, the newest first. */
export async function listImports(
  { store: { read } }: Reading,
  session: Session,
  limit: number,
): Promise<StoredImport[]> {
  const { condition, parameters } = rightsOf(session);
  const rows = await read.run(
    `
    MATCH (import:Import)
    WHERE ${condition}
    RETURN import.id AS id
    ORDER BY import.receivedAt DESC, id
    LIMIT $limit
  `,
    { ...parameters, limit: read.integer(limit) },
  );
  const ids = z.array(z.object({ id: z.string() })).parse(rows);
  const found = await Promise.all(ids.map(({ id }) => readImport(read, id)));
  return found.filter((one) => one !== undefined);
}

/** What this person calls the source of an import. */
export function sourceNameOf({ owner, sourceName }: StoredImport, session: Session): string {
  return owner === session.agency ? sourceName : `${owner}/${sourceName}`;
}
