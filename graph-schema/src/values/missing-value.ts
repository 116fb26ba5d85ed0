import { defineValue, accepted } from './define-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingCodes } from './missing-code.ts';

/** Options that every type of value takes. */
export interface MissingOptions {
  /** Codes for missing values beside the standard words; a profile adds `0`, `999` or `-0-` where its source means them so. */
  readonly missing?: MissingCodes;
}

/** A text that says something, or the kind of missing that it stands for (fault B90). */
export const missingValue = defineValue<string, MissingOptions>({
  name: 'missing-value',
  clean: (raw, { missing }) => cleanMissing(raw, missing) ?? accepted(raw.trim()),
  validate: (value) => value !== '',
  format: (value) => value,
});
