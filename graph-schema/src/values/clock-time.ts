/** A time of day as written, with the offset from UTC in minutes if it says one. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly millisecond: number;
  readonly offsetMinutes?: number;
}

const atEnd =
  /(?:T|\s|,|^)\s{0,9}(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|(?:UTC|GMT)?\s?[+-]\d{2}:?(?:\d{2})?)?\s*(?:hrs?|h|uhr)?$/iu;
const basic = /^(\d{8})T(\d{2})(\d{2})(\d{2})?(Z)?$/u;

/** Cuts a time of day off the end of a date. The date comes back alone; `time` is absent where there is none. */
export function cutTime(raw: string): { readonly date: string; readonly time?: ClockTime } {
  if (!/[:h]\d{2}|\d{8}T|\d\.\d{2}\s*(?:[ap]\.?m|uhr)/iu.test(raw)) return { date: raw };
  const text = raw.replace(basic, (_, date: string, hour: string, minute: string, second = '00', zone = '') => {
    return `${date} ${hour}:${minute}:${String(second)}${String(zone)}`;
  });
  const match = atEnd.exec(text);
  if (!match) return { date: raw };
  const [, hours = '', minutes = '', seconds, fraction = '', half = '', zone] = match;
  let hour = Number(hours);
  if (/^p/iu.test(half) && hour < 12) hour += 12;
  if (/^a/iu.test(half) && hour === 12) hour = 0;
  const date = text.slice(0, match.index).replace(/(?<![,\s])[,\s]+$/u, '');
  const minute = Number(minutes);
  const second = seconds === undefined ? undefined : Number(seconds);
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return { date: raw };
  // Midnight without a zone is how exports write a day; it says nothing of the time.
  if (hour === 0 && minute === 0 && !second && zone === undefined) return { date };
  return {
    date,
    time: {
      hour,
      minute,
      ...(second !== undefined && { second }),
      millisecond: Number(fraction.padEnd(3, '0').slice(0, 3)),
      ...(zone !== undefined && { offsetMinutes: offsetOf(zone) }),
    },
  };
}

function offsetOf(zone: string): number {
  const match = /([+-])(\d{2}):?(\d{2})?/u.exec(zone);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
}
