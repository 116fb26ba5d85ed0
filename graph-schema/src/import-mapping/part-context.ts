import type { Ids } from '../ids/index.ts';
import type { ProfilePart } from '../import-profiles/profile.ts';
import type { RowReading } from './row-reading.ts';

/** What the steps of mapping a row are given. */
export interface PartContext {
  readonly part: ProfilePart;
  readonly ids: Ids;
  /** Id of the source. */
  readonly source: string;
  /** Reference of the row's record. */
  readonly ref: string;
  readonly reading: RowReading;
  /** Whole days since 1970-01-01. */
  readonly receivedOn: number;
}

/** Fills columns in braces into a text: `{given} {family}`. */
export function fillTemplate(template: string, { reading }: Pick<PartContext, 'reading'>): string {
  return template.replace(/\{([^}]+)\}/g, (_all, column: string) => reading.text(column).trim()).trim();
}
