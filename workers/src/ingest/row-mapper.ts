import type { RecordDraft } from '@corridor/graph-schema';
import type { IdentifiedToken, RowFault } from '@corridor/graph-schema/store';
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
