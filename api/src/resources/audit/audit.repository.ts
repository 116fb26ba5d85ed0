import * as z from 'zod';
import type { Store } from '../../graph/driver.ts';

const nameRow = z.object({ id: z.string(), name: z.string() });
const reasonRow = z.object({ id: z.string(), text: z.string() });

/** Names of accounts of one agency, by their ids. */
export async function accountNames(
  { read }: Pick<Store, 'read'>,
  agency: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await read.run(
    'MATCH (user:User) WHERE user.id IN $ids AND user.agency = $agency RETURN user.id AS id, user.account AS name',
    { ids, agency },
  );
  return new Map(rows.map((row) => nameRow.parse(row)).map(({ id, name }) => [id, name]));
}

/** Keeps the text of a reason beside the log, which holds its keyed hash: a text can be forgotten, the log stays whole. */
export async function keepReason(
  { write }: Pick<Store, 'write'>,
  reason: { id: string; text: string; agency: string },
): Promise<void> {
  await write(async ({ run }) => {
    await run(
      'MERGE (reason:AuditReason {id: $id}) ON CREATE SET reason.text = $text, reason.agency = $agency',
      reason,
    );
  });
}

/** Texts of reasons that were given in one agency, by their ids. */
export async function reasonTexts(
  { read }: Pick<Store, 'read'>,
  agency: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await read.run(
    'MATCH (reason:AuditReason) WHERE reason.id IN $ids AND reason.agency = $agency RETURN reason.id AS id, reason.text AS text',
    { ids, agency },
  );
  return new Map(rows.map((row) => reasonRow.parse(row)).map(({ id, text }) => [id, text]));
}
