import * as z from 'zod';
import { namedProperties, type NamedIds } from './chunks.ts';
import type { StoreTools } from './run.ts';

/** What is wrong with a row, where, and in words. */
export interface RowFault {
  readonly flag: string;
  readonly place?: string;
  readonly detail?: string;
}

/** Where a row stood. */
export interface RowPlace {
  /** SHA-256 of the file. */
  readonly file: string;
  /** Part of the profile that reads it, where there are several. */
  readonly part?: string | undefined;
  /** Number of the row in its file. */
  readonly number: number;
}

/** A row that waits for a person. */
export interface QuarantinedRow {
  readonly import: string;
  readonly position: string;
  readonly raw: string;
  readonly cells: Readonly<Record<string, unknown>>;
  /** Which file and part of the profile it comes from, so that it can be mapped again without the file. */
  readonly place: RowPlace;
  readonly flags: readonly RowFault[];
  readonly proposal?: string;
  /** Code of the agency that owns it. */
  readonly owner: string;
  /** Id of the token that its record would have had. */
  readonly token: string;
}

/** Puts rows into quarantine. */
export async function writeQuarantine(
  { run, integer }: StoreTools,
  rows: readonly QuarantinedRow[],
  at: number,
): Promise<void> {
  if (rows.length === 0) return;
  const items = rows.map(({ cells, flags, place, ...rest }) => ({
    ...rest,
    cells: JSON.stringify(cells),
    place: JSON.stringify(place),
    flags: JSON.stringify(flags),
    state: 'open',
    attempts: integer(0),
    since: integer(at),
  }));
  await run(`UNWIND $items AS item CREATE (waiting:QuarantineItem) SET waiting = item`, { items });
}

const cellsSchema = z.string().transform((text) => z.record(z.string(), z.unknown()).parse(JSON.parse(text)));
const placeSchema = z.object({ file: z.string(), part: z.string().optional(), number: z.int() });
const itemSchema = z.object({
  import: z.string(),
  position: z.string(),
  raw: z.string(),
  cells: cellsSchema,
  corrected: cellsSchema.optional(),
  correctedBy: z.string().optional(),
  place: z.string().transform((text) => placeSchema.parse(JSON.parse(text))),
  flags: z.string(),
  owner: z.string(),
  token: z.string(),
  state: z.enum(['open', 'resubmitted', 'dismissed']),
  attempts: z.int(),
});
/** A row of the quarantine as it stands in the store; `corrected` are the cells that a person changed. */
export type StoredQuarantineItem = z.infer<typeof itemSchema>;

/** The row of the quarantine that an operation corrected, or nothing. */
export async function readCorrectedItem(
  { run }: Pick<StoreTools, 'run'>,
  importId: string,
  operationId: string,
): Promise<StoredQuarantineItem | undefined> {
  const rows = await run(
    `MATCH (item:QuarantineItem {import: $importId}) WHERE item.position IS NOT NULL AND item.correction = $operationId
    RETURN properties(item) AS item`,
    { importId, operationId },
  );
  return rows[0] === undefined ? undefined : itemSchema.parse(rows[0]['item']);
}

/** A corrected row went in: it counts as accepted or flagged from now on, with what it names. */
export async function settleQuarantine(
  { run, integer }: StoreTools,
  { import: importId, position }: Pick<StoredQuarantineItem, 'import' | 'position'>,
  outcome: 'accepted' | 'flagged',
  named: NamedIds,
): Promise<void> {
  await run(
    `
    MATCH (item:QuarantineItem {import: $importId, position: $position})
    SET item += $properties, item.attempts = item.attempts + 1
  `,
    { importId, position, properties: { state: 'resubmitted', outcome, ...namedProperties(named, integer) } },
  );
}

/** A corrected row is still faulty: it waits on, with the faults it has now. */
export async function keepQuarantined(
  { run }: StoreTools,
  { import: importId, position }: Pick<StoredQuarantineItem, 'import' | 'position'>,
  flags: readonly RowFault[],
  proposal: string | undefined,
): Promise<void> {
  await run(
    `
    MATCH (item:QuarantineItem {import: $importId, position: $position})
    SET item.flags = $flags, item.proposal = $proposal, item.attempts = item.attempts + 1
  `,
    { importId, position, flags: JSON.stringify(flags), proposal: proposal ?? null },
  );
}
