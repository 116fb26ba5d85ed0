import { UNKNOWN_VALIDITY, type Validity } from '../claims/validity.ts';
import type { Cleaned } from '../values/define-value.ts';
import { validityOfDates } from '../values/period.ts';
import { uncertainDateValue, type UncertainDate } from '../values/uncertain-date.ts';
import { isEmpty, type PartContext } from './part-context.ts';

/** The columns that say when something held. */
export interface PeriodColumns {
  readonly at?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** When something held, in the four days of a claim, with the text as reported; nothing where the row does not say. */
export function readPeriod(
  period: PeriodColumns | 'unknown',
  context: PartContext,
): { readonly validity: Validity; readonly text?: string } | undefined {
  if (period === 'unknown') return { validity: UNKNOWN_VALIDITY };
  const { at, from, to } = period;
  const whole = dateIn(at, context);
  const start = dateIn(from, context);
  const end = dateIn(to, context);
  if (!whole?.value && !start?.value && !end?.value) return undefined;
  const { validity, flags } = validityOfDates({
    ...(whole && { period: whole }),
    ...(start && { start }),
    ...(end && { end }),
  });
  const outcome = flags.some(({ flag }) => flag === 'DATE_IMPOSSIBLE') ? 'quarantine' : 'flag';
  for (const { flag, detail } of flags) context.reading.raise(flag, to ?? from ?? at, detail, outcome);
  const text = whole?.value?.text ?? `${start?.value?.text ?? ''}/${end?.value?.text ?? ''}`;
  return { validity, text };
}

function dateIn(column: string | undefined, context: PartContext): Cleaned<UncertainDate> | undefined {
  if (column === undefined || isEmpty(column, context)) return undefined;
  const cleaned = uncertainDateValue.clean(context.reading.text(column), context.options.other);
  context.reading.take(cleaned, column);
  return cleaned;
}
