import { currencyValue } from './currency.ts';
import type { CurrencyOptions } from './currency.ts';
import { accepted, defineValue, quarantined, raised, unread } from './define-value.ts';
import type { Cleaned, FlagRaised } from './define-value.ts';
import { cleanMissing } from './missing-code.ts';
import { readNumber } from './read-number.ts';
import type { DecimalMark } from './read-number.ts';

export interface AmountOptions extends CurrencyOptions {
  readonly decimal?: DecimalMark;
  /** The currency from its own cell, used where the amount's text has none. */
  readonly currency?: string;
  /** What the column counts in: 1000 for thousands. */
  readonly times?: number;
  /** Negative amounts mean something in this column (debits). */
  readonly signed?: boolean;
}

/** A sum of money; never converted into another currency here. */
export interface Amount {
  readonly amount: number;
  readonly currency?: string;
}

const number = String.raw`[+\-−(]?\s?(?:\d[\d.,'’٫٬]*(?:[\s\u00A0\u202F]\d{3})*(?:[.,]\d+)?|[.,]\d+)(?:e[+-]?\d{1,3})?\)?-?`;
const form = new RegExp(
  String.raw`^([+\-−(])?\s*([^\d\s+\-−().,][^\d+\-−()]*?)?\s*(${number})\s*(k|thousand|thousands|mil|m|mm|mn|mio|million|millions|millones|millon|milhões|millions de|bn|billion|billions|lakh|lakhs|crore|crores|тыс\.?|млн\.?)?(?!(?<=[a-zа-я])\p{L})\s*(?:de\s+)?([^\d\s][^\d]*)?$`,
  'iu',
);
const times: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['k', 'thousand', 'thousands', 'mil', 'тыс', 'тыс.'].map((word) => [word, 1e3])),
  ...Object.fromEntries(
    ['m', 'mm', 'mn', 'mio', 'million', 'millions', 'millones', 'millon', 'milhões', 'millions de', 'млн', 'млн.'].map(
      (word) => [word, 1e6],
    ),
  ),
  ...Object.fromEntries(['bn', 'billion', 'billions'].map((word) => [word, 1e9])),
  ...Object.fromEntries(['lakh', 'lakhs'].map((word) => [word, 1e5])),
  ...Object.fromEntries(['crore', 'crores'].map((word) => [word, 1e7])),
};

/** An amount with its currency: `USD 1,250.50`, `1.250,50 €`, `5k`, `1.2 million`, `(1,200)` (faults B05 and B84). */
export const amountValue = defineValue<Amount, AmountOptions>({
  name: 'amount',
  clean(raw, options) {
    const missing = cleanMissing(raw, options.missing);
    if (missing) return missing;
    const match = form.exec(raw.trim());
    if (!match) return unread('VALUE_UNMAPPED', 'not an amount');
    const [, sign = '', before, digits = '', multiplier, after] = match;
    const bracketed = sign === '(' && digits.endsWith(')');
    const read = readNumber(bracketed ? digits.slice(0, -1) : digits, options.decimal);
    if (!read) return unread('VALUE_UNMAPPED', 'not an amount');
    if ('ambiguous' in read) return quarantined('NUMBER_AMBIGUOUS', read.ambiguous, read.proposal);

    const factor = (times[multiplier?.toLowerCase() ?? ''] ?? 1) * (options.times ?? 1);
    const isNegative = bracketed || /[-−]/u.test(sign);
    const amount = Number(((isNegative ? -1 : 1) * read.value * factor).toPrecision(15));
    if (amount < 0 && !options.signed) return quarantined('NUMBER_AMBIGUOUS', 'negative', String(-amount));
    return withCurrency(amount, before?.trim() ?? after?.trim().replace(/^-$/u, ''), options);
  },
  validate: ({ amount, currency }) =>
    Number.isFinite(amount) && (currency === undefined || currencyValue.validate(currency)),
  format: ({ amount, currency }) => (currency === undefined ? String(amount) : `${amount} ${currency}`),
});

function withCurrency(amount: number, inText: string | undefined, options: AmountOptions): Cleaned<Amount> {
  const text = inText === undefined || inText === '' ? (options.currency ?? '') : inText;
  const currency = currencyValue.clean(text, options);
  if (currency.outcome === 'quarantine') {
    return { flags: currency.flags, outcome: 'quarantine' };
  }
  const flags: FlagRaised[] = currency.flags.filter(({ flag }) => flag === 'CURRENCY_OBSOLETE').slice();
  if (currency.value === undefined) {
    flags.push(raised('CURRENCY_MISSING', text === '' ? undefined : text));
    return accepted({ amount }, flags);
  }
  const other = inText && options.currency ? currencyValue.clean(options.currency, options).value : undefined;
  if (other !== undefined && other !== currency.value) {
    return quarantined('CURRENCY_MISSING', `${currency.value} in the text, ${other} in the cell of the currency`);
  }
  return accepted({ amount, currency: currency.value }, flags);
}
