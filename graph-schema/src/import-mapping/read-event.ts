import type { Validity } from '../claims/validity.ts';
import type { PropertyValue } from '../define-property.ts';
import type { EventSpec } from '../import-profiles/value-spec.ts';
import { kindOf, type KindLabel } from '../kinds/index.ts';
import type { Cleaned } from '../values/define-value.ts';
import { uncertainDateValue, type UncertainDate } from '../values/uncertain-date.ts';
import { validityOf, validityOfOccasion } from '../values/validity.ts';
import { isEmpty, textFrom, type PartContext } from './part-context.ts';

/** A time with its bounds, and what a description says of it. */
export interface EventRead {
  readonly date: UncertainDate;
  readonly validity: Validity;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** Reads the time of one stem (`seized`, `birth`); only what the kind declares is said. */
export function readEvent(spec: EventSpec, stem: string, kind: KindLabel, context: PartContext): EventRead | undefined {
  const { reading, options } = context;
  const {
    column,
    and = [],
    words,
    time,
    zone,
  }: Exclude<EventSpec, string> = typeof spec === 'string' ? { column: spec } : spec;
  if (isEmpty(column, context)) return undefined;
  const text = [column, ...and].map((one) => reading.text(one).trim()).join(' ');
  const raw = words?.[text.toLowerCase()] ?? text;
  const clock = time === undefined || isEmpty(time, context) ? '' : reading.text(time).trim();
  const timeZone = textFrom(zone, context);
  const ofField = stem === 'birth' ? options.birth : stem === 'period' ? options.other : options.event;
  const cleaned = uncertainDateValue.clean(
    clock === '' ? raw : `${raw} ${clock}`,
    timeZone === '' ? ofField : { ...ofField, timeZone },
  );
  // A sum of a year or a month is not a date that lacks its day.
  const date = reading.take(stem === 'period' ? withoutPartial(cleaned) : cleaned, column);
  if (!date) return undefined;
  const declared = kindOf[kind].properties;
  const all: Record<string, PropertyValue | undefined> = {
    [`${stem}Text`]: date.text,
    [`${stem}Earliest`]: date.earliest,
    [`${stem}Latest`]: date.latest,
    [`${stem}At`]: date.instant,
    localTime: date.localTime,
    timeZone: date.localTime === undefined || timeZone === '' ? undefined : timeZone,
  };
  const properties: Record<string, PropertyValue> = {};
  for (const name in all) {
    const value = all[name];
    if (value !== undefined && declared[name] !== undefined) properties[name] = value;
  }
  const validity = date.interval ? validityOf(date.interval.start, date.interval.end) : validityOfOccasion(date);
  return { date, validity, properties };
}

function withoutPartial(cleaned: Cleaned<UncertainDate>): Cleaned<UncertainDate> {
  const flags = cleaned.flags.filter(({ flag }) => flag !== 'DATE_PARTIAL');
  if (flags.length === cleaned.flags.length || cleaned.outcome !== 'flag') return cleaned;
  return { ...cleaned, flags, outcome: flags.length === 0 ? 'accept' : 'flag' };
}
