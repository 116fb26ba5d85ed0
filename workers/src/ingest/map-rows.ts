import { setImmediate as breathe } from 'node:timers/promises';
import { rowFault } from '../fault.ts';
import type { OpenedImport } from './open-import.ts';
import { STOPS_ALLOWED, stoppedWorker } from './rows-underway.ts';
import type { RowsUnderway } from './rows-underway.ts';
import type { MappedRow, RowMapper } from './row-mapper.ts';
import type { SpooledRow } from './spool-import.ts';

/** So often the event loop has its turn: the lock of the job is renewed and the other writer's answers are taken. */
const ROWS_AT_ONCE = 50;

/** A row with what became of it. */
export interface MappedRows {
  readonly spooled: SpooledRow;
  readonly mapped: MappedRow;
}

/**
 * Maps and cleans the rows of a chunk. A row on which the mapping itself fails, or on which the process has ended again and
 * again, waits for a person; it never stops a chunk.
 */
export async function mapAndClean(
  { newMapper, defaultToken }: Pick<OpenedImport, 'newMapper' | 'defaultToken'>,
  rows: readonly SpooledRow[],
  underway?: RowsUnderway,
): Promise<MappedRows[]> {
  const mapper = newMapper();
  const all: MappedRows[] = [];
  for (const [at, spooled] of rows.entries()) {
    if (at % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) {
      underway?.pause();
      await breathe();
    }
    const stops = underway?.stops(at) ?? 0;
    if (stops >= STOPS_ALLOWED) {
      all.push({ spooled, mapped: quarantinedBy(stoppedWorker(stops), defaultToken) });
      continue;
    }
    underway?.begin(at);
    rowFault(spooled.row.number);
    all.push({ spooled, mapped: mapRow(mapper, spooled, defaultToken) });
  }
  underway?.pause();
  return all;
}

function mapRow(mapper: RowMapper, spooled: SpooledRow, token: string): MappedRow {
  try {
    return mapper(spooled);
  } catch (error) {
    return quarantinedBy(error instanceof Error ? error.message : String(error), token);
  }
}

/** A row that the program could not deal with. */
export function quarantinedBy(reason: string, token: string): MappedRow {
  return {
    outcome: 'quarantined',
    drafts: [],
    tokens: [],
    faults: [{ flag: 'SCHEMA_UNKNOWN', detail: reason }],
    unmapped: [],
    token,
  };
}
