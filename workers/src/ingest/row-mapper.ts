import type { RecordDraft } from '@corridor/graph-schema';
import type { IdentifiedToken, RowFault, StoredImport } from '@corridor/graph-schema/store';
import type { SpooledRow } from './spool-import.ts';

/** What mapping and cleaning made of one row. */
export interface MappedRow {
  readonly outcome: 'accepted' | 'flagged' | 'quarantined' | 'rejected';
  /** Records of a row that is accepted or flagged; else none. */
  readonly drafts: readonly RecordDraft[];
  /** Tokens that the drafts and their claims stand under. */
  readonly tokens: readonly IdentifiedToken[];
  readonly faults: readonly RowFault[];
  readonly proposal?: string;
  /** Words that no vocabulary knows, each with its vocabulary. */
  readonly unmapped: readonly (readonly [vocabulary: string, word: string])[];
  /** Id of the token that the record has or would have. */
  readonly token: string;
}

/** Maps and cleans rows of one import by its profile; pure, and the same for the same row. */
export type RowMapper = (row: SpooledRow) => MappedRow;

/** All rows of the files that some parts of a profile read. */
export type ReadParts = (parts: ReadonlySet<string>) => AsyncIterable<readonly SpooledRow[]>;

/** Reads the profile of an import and what it looks values up in; each call of the outcome is a mapper that knows nothing yet. */
export type MapperFactory = (found: StoredImport, readParts: ReadParts) => Promise<() => RowMapper>;
