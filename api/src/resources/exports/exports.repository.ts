import * as z from 'zod';
import type { Read } from '../../graph/read.ts';

/** A record as it stands, but for its raw text and what it was made into. */
export type RecordRow = Readonly<Record<string, unknown>>;

const recordRows = z.array(z.object({ record: z.record(z.string(), z.unknown()) }));

/** Records that the reader may see, in the order of their ids. */
export async function readRecordRows(read: Read, ids: readonly string[]): Promise<RecordRow[]> {
  const rows = await read(
    `
    UNWIND $ids AS id
    MATCH (record:Record {id: id})
    WHERE record.token IN $tokens
    RETURN record {.*, raw: '', said: ''} AS record
    ORDER BY record.id
  `,
    { ids },
  );
  return recordRows.parse(rows).map(({ record }) => record);
}

/** Ids of the disseminations by which a recipient was given any of these records, as far as they stand. */
export async function readGrants(read: Read, records: readonly string[], recipient: string): Promise<string[]> {
  const rows = await read(
    `
    UNWIND $records AS id
    MATCH (record:Record {id: id})
    WHERE record.token IN $tokens
    MATCH (one:Dissemination {record: record.id})
    WHERE one.recipient = $recipient AND one.revokedAt IS NULL AND one.seal IS NULL
    RETURN one.id AS id
    ORDER BY id
  `,
    { records, recipient },
  );
  return rows.map((row) => String(row['id']));
}
