import type { Flag } from '../values/flags.ts';
import type { Said } from './said.ts';

/** A record as it goes to the store: what arrived, what was made of it, and on whose word. */
export interface RecordDraft {
  readonly id: string;
  /** Id of the source. */
  readonly source: string;
  /** The source's own reference, or (the file's SHA-256, the row's position). */
  readonly ref: string;
  /** Given by the column that the profile names; absent: the store counts on from the greatest when the payload differs. */
  readonly version?: string;
  readonly kind: string;
  readonly raw: string;
  /** SHA-256 of `raw`, in hex. */
  readonly rawHash: string;
  readonly said: Said;
  readonly profile: string;
  readonly mappingVersion: string;
  readonly import: string;
  readonly position: string;
  readonly flags: readonly Flag[];
  /** For each flag the place of the value and a detail; JSON. */
  readonly flagDetails?: string;
  readonly gradeScheme: string;
  readonly sourceGrade?: string;
  readonly infoGrade?: string;
  /** Who it comes from in the end; claims of one origin do not add to each other. */
  readonly origin: string;
  readonly caveats?: string;
  readonly token: string;
  readonly language?: string;
}
