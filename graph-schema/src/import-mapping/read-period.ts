import type { Validity } from '../claims/validity.ts';
import { missingMeaning } from '../values/missing-code.ts';
import { validityOf, validityOfOccasion, type PeriodEnd } from '../values/validity.ts';
import type { PartContext } from './part-context.ts';
import { readDate } from './read-value.ts';

/** The columns that say when something held. */
export interface PeriodColumns {
  readonly at?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** When something held, in the four days of a claim, with the text as reported; nothing where the row does not say. */
export function readPeriod({ at, from, to }: PeriodColumns, context: PartContext): { validity: Validity; text: string } | undefined {
  if (at !== undefined) {
    const date = dateIn(at, context);
    return date && { validity: validityOfOccasion(date), text: date.text };
  }
  const start = from === undefined ? undefined : dateIn(from, context);
  const end = to === undefined ? undefined : dateIn(to, context);
  if (!start && !end) return undefined;
  const side = (date: typeof start): PeriodEnd => date ?? 'unknown';
  const validity = validityOf(side(start), side(end));
  if (validity[0] >= validity[3]) {
    context.reading.take({ flags: [{ flag: 'DATE_IMPOSSIBLE', detail: 'it ends before it begins' }], outcome: 'quarantine' }, to ?? from ?? '');
    return undefined;
  }
  return { validity, text: `${start?.text ?? ''}/${end?.text ?? ''}` };
}

function dateIn(column: string, context: PartContext) {
  const raw = context.reading.text(column);
  return missingMeaning(raw, context.part.missing) === undefined ? readDate(raw, column, 'other', context) : undefined;
}
