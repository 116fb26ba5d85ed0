import type { DateFound, UncertainDateOptions } from './date-options.ts';
import { civilOf, formatYear } from './day.ts';
import { quarantined, raised } from './define-value.ts';
import type { Cleaned } from './define-value.ts';
import { yearRead } from './edtf.ts';
import type { DatePrecision } from './edtf.ts';
import { GREATEST_DAY } from './validity.ts';

const MAX_AGE_DAYS = 120 * 366;
/** Before it a year is rather one of another calendar; people of history are only suspect. */
const EARLIEST_PLAUSIBLE_YEAR = 1500;
const LATEST_PLAUSIBLE_YEAR = 2300;

/** Days that stand for “unknown” in one system or another. */
const placeholders = new Set(
  (
    '0001-01-01 1111-11-11 1753-01-01 1800-01-01 1899-12-30 1899-12-31 1900-01-01 1901-01-01 1970-01-01 ' +
    '2099-12-31 2999-01-01 2999-12-31 9999-01-01 9999-09-09 9999-12-31'
  ).split(' '),
);

const partial: ReadonlySet<DatePrecision> = new Set(['month', 'season', 'year', 'decade', 'century', 'set']);

/**
 * Says of a date that was read whether it stands for an unknown one (B20), is less precise than a day (B19), or cannot be: an
 * event or a birth in the future, or long before anybody kept such records (B24).
 */
export function judgeDate({ read, flags }: DateFound, options: UncertainDateOptions): DateFound | Cleaned<never> {
  const { field = 'other', receivedOn } = options;
  if (placeholders.has(read.text) || /^(?:0000|9999)(?:-|$)/u.test(read.text)) {
    return { flags: [raised('DATE_PLACEHOLDER', read.text)], outcome: 'flag', missing: 'unknown' };
  }
  if (field !== 'other' && read.precision !== 'open' && read.precision !== 'interval') {
    const { year } = civilOf(read.latest === GREATEST_DAY ? read.earliest : read.latest);
    const isStrange = year < EARLIEST_PLAUSIBLE_YEAR || year > LATEST_PLAUSIBLE_YEAR;
    if (isStrange) return quarantined('DATE_SUSPECT', `the year ${year}: another calendar?`);
  }
  // A day of grace: where it was already tomorrow.
  if (field !== 'other' && receivedOn !== undefined && read.earliest > receivedOn + 1) {
    return quarantined('DATE_IMPOSSIBLE', 'in the future when it was received');
  }
  const more = [...flags];
  if (field === 'birth' && receivedOn !== undefined && receivedOn - read.latest > MAX_AGE_DAYS) {
    more.push(raised('DATE_SUSPECT', 'more than 120 years before it was received'));
  }
  if (field === 'birth' && read.precision === 'day' && read.text.endsWith('-01-01')) {
    const { year } = civilOf(read.earliest);
    return { read: yearRead(year, formatYear(year)), flags: [...more, raised('DATE_PLACEHOLDER', '1 January')] };
  }
  const isPlaceholder = more.some(({ flag }) => flag === 'DATE_PLACEHOLDER');
  const isOrder = more.some(({ flag }) => flag === 'DATE_ORDER_AMBIGUOUS');
  if (partial.has(read.precision) && !isPlaceholder && !isOrder) more.push(raised('DATE_PARTIAL', read.precision));
  return { read, flags: more };
}
