import type { RecordDraft } from '../claims/record-draft.ts';
import type { PolicyToken } from '../policy/policy-token.ts';
import type { Flag } from '../values/flags.ts';

/** A flag with the place of the value that raised it. */
export interface RowFault {
  readonly flag: Flag;
  readonly place?: string;
  readonly detail?: string;
}

/** What mapping and cleaning made of one row. */
export interface MappedRow {
  readonly outcome: 'accepted' | 'flagged' | 'quarantined' | 'rejected';
  /** Records of a row that is accepted or flagged; else none. */
  readonly drafts: readonly RecordDraft[];
  /** Tokens that the drafts and their claims stand under. */
  readonly tokens: readonly (PolicyToken & { readonly id: string })[];
  readonly faults: readonly RowFault[];
  readonly proposal?: string;
  /** Words that no vocabulary knows, each with its vocabulary. */
  readonly unmapped: readonly (readonly [vocabulary: string, word: string])[];
  /** Id of the token that the record has or would have. */
  readonly token: string;
}
