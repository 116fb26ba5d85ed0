import type { Row } from '../../reference/csv-text.ts';
import { inventedIban } from '../invented-numbers.ts';

const FIRST_IBAN = 400;

/** Who has an account: those who pay in, the companies, and the head. */
const holders = ['AD-P10', 'AD-P11', 'AD-O1', 'AD-O2', 'AD-O3', 'AD-P01'] as const;
type Holder = (typeof holders)[number];

const accountOf = (holder: Holder): string => inventedIban(FIRST_IBAN + holders.indexOf(holder));

type Transfer = readonly [from: Holder, to: Holder, amount: number, date: string];

/**
 * What one paid in, in four pieces below the sum that banks report, goes over three companies to the head within three weeks.
 * Beside it: money of another, some that went on before any had come, and some that came again months later.
 */
const transfers: readonly Transfer[] = [
  ['AD-P10', 'AD-O1', 9_200, '2025-03-03'],
  ['AD-P10', 'AD-O1', 9_400, '2025-03-04'],
  ['AD-P10', 'AD-O1', 9_600, '2025-03-06'],
  ['AD-P10', 'AD-O1', 9_100, '2025-03-07'],
  ['AD-P11', 'AD-O1', 3_000, '2025-02-10'],
  ['AD-O1', 'AD-O2', 36_000, '2025-03-12'],
  ['AD-O2', 'AD-O3', 35_000, '2025-03-18'],
  ['AD-O3', 'AD-P01', 33_500, '2025-03-25'],
  ['AD-O2', 'AD-P01', 20_000, '2025-03-01'],
  ['AD-O3', 'AD-P11', 5_000, '2025-06-30'],
];

export const transactionRows: readonly Row[] = transfers.map(([from, to, amount, date], index) => ({
  id: `AD-T${String(index + 1).padStart(2, '0')}`,
  from: accountOf(from),
  to: accountOf(to),
  amount,
  currency: 'EUR',
  date,
  channel: 'bank',
  purpose: from.startsWith('AD-P') ? 'savings' : 'invoice',
  ...holderCell('from', from),
  ...holderCell('to', to),
}));

function holderCell(side: 'from' | 'to', holder: Holder): Row {
  return { [`${side}_${holder.startsWith('AD-P') ? 'person' : 'company'}`]: holder };
}
