import { accepted, defineValue, quarantined, unread } from './define-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';
import { readNumber } from './read-number.ts';
import type { DecimalMark } from './read-number.ts';

export interface PurityOptions extends MissingOptions {
  readonly decimal?: DecimalMark;
  /** How the column gives it; absent: a value from 0 to 1 without a per cent sign waits for a person. */
  readonly scale?: 'percent' | 'fraction';
}

/** Purity in per cent (fault B12). A fraction is never silently taken for a percentage. */
export const purityValue = defineValue<number, PurityOptions>({
  name: 'purity',
  clean(raw, options) {
    const missing = cleanMissing(raw, options.missing);
    if (missing) return missing;
    const marked = /(?:%|％|٪|per ?cent|percent|pct|por ciento)\s*$/iu;
    const hasSign = marked.test(raw);
    const read = readNumber(raw.replace(marked, '').trim(), options.decimal);
    if (!read) return unread('VALUE_UNMAPPED', 'not a purity');
    if ('ambiguous' in read) return quarantined('NUMBER_AMBIGUOUS', read.ambiguous, read.proposal);

    const percent = Number(((options.scale === 'fraction' && !hasSign ? 100 : 1) * read.value).toPrecision(12));
    if (percent < 0) return quarantined('PURITY_RANGE', 'negative', String(-percent));
    if (percent > 100) {
      const misplaced = percent > 1000 && percent <= 10000 ? String(percent / 100) : undefined;
      return quarantined('PURITY_RANGE', 'above 100 %', misplaced);
    }
    if (percent > 0 && percent <= 1 && !hasSign && options.scale === undefined) {
      return quarantined('PURITY_RANGE', 'a fraction or per cent', String(Number((percent * 100).toPrecision(12))));
    }
    return accepted(percent);
  },
  validate: (value) => value >= 0 && value <= 100,
  format: (value) => `${value} %`,
});
