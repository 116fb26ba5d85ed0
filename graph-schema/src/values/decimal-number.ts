import { accepted, defineValue, quarantined, unread } from './define-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';
import { readNumber } from './read-number.ts';
import type { DecimalMark } from './read-number.ts';

export interface DecimalNumberOptions extends MissingOptions {
  /** Absent: `auto`, which quarantines `1,250` and the like. */
  readonly decimal?: DecimalMark;
  readonly integer?: boolean;
}

/** A number whose decimal mark the profile knows or the text shows (fault B05). */
export const decimalNumberValue = defineValue<number, DecimalNumberOptions>({
  name: 'decimal-number',
  clean(raw, options) {
    const missing = cleanMissing(raw, options.missing);
    if (missing) return missing;
    const read = readNumber(raw, options.decimal);
    if (read === undefined) return unread('VALUE_UNMAPPED', 'not a number');
    if ('ambiguous' in read) return quarantined('NUMBER_AMBIGUOUS', read.ambiguous, read.proposal);
    if (options.integer && !Number.isInteger(read.value)) return unread('VALUE_UNMAPPED', 'not a whole number');
    return accepted(read.value);
  },
  validate: (value) => Number.isFinite(value),
  format: (value) => String(value),
});
