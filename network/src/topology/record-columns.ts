import { createIdTable, type IdTable } from './id-table.ts';
import { createInstantTable, type InstantTable } from './instant-table.ts';
import { packedColumn, valueAt, type PackedColumn } from './packed-column.ts';

/** What arrived once, as far as walks and folds need it: one row a record. */
export interface RecordColumns {
  readonly ids: IdTable;
  /** Codes of source, origin and token. */
  readonly source: PackedColumn;
  readonly origin: PackedColumn;
  readonly token: PackedColumn;
  /** Revision of its newest write. */
  readonly rev: PackedColumn;
  /** Rows of `instants`; `retracted` is `NEVER` while the record stands. */
  readonly recorded: PackedColumn;
  readonly retracted: PackedColumn;
  readonly instants: InstantTable;
}

/** Empty columns. */
export function createRecordColumns(): RecordColumns {
  return {
    ids: createIdTable(),
    source: packedColumn(),
    origin: packedColumn(),
    token: packedColumn(),
    rev: packedColumn(),
    recorded: packedColumn(),
    retracted: packedColumn(),
    instants: createInstantTable(),
  };
}

/** When a record was learned of, in milliseconds since 1970-01-01 UTC. */
export function recordedAt({ recorded, instants }: RecordColumns, record: number): number {
  return instants.at.values[valueAt(recorded, record)];
}

/** When it was taken back; Infinity while it stands. */
export function retractedAt({ retracted, instants }: RecordColumns, record: number): number {
  return instants.at.values[valueAt(retracted, record)];
}
