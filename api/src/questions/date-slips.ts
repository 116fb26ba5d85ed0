const DAY_MS = 86_400_000;
const MOST_SLIPS = 5;

/** Another reading of a date: how it would have come about, and how far it moves the time. */
export interface DateSlip {
  readonly text: string;
  readonly shift: number;
}

/** The common slips with a date: day and month changed over, the figures of the day, another month or year. The nearest first. */
export function dateSlips(instant: number): DateSlip[] {
  const date = new Date(instant);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const turned = Number(String(day).padStart(2, '0').split('').reverse().join(''));
  const readings: [string, number, number, number][] = [
    ['day and month changed over', year, day, month],
    ['the figures of the day changed over', year, month, turned],
    ['the month before', year, month - 1, day],
    ['the month after', year, month + 1, day],
    ['the year before', year - 1, month, day],
    ['the year after', year + 1, month, day],
  ];
  return readings
    .flatMap(([how, ...of]) => {
      const other = daysOf(...of);
      const shift = other === undefined ? 0 : other - (daysOf(year, month, day) ?? 0);
      if (shift === 0) return [];
      return [{ text: `${new Date(instant + shift).toISOString().slice(0, 10)}: ${how}`, shift }];
    })
    .sort((a, b) => Math.abs(a.shift) - Math.abs(b.shift))
    .slice(0, MOST_SLIPS);
}

/** The instant at which a day begins; nothing where there is no such day. */
function daysOf(year: number, month: number, day: number): number | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day
    ? Math.floor(at.getTime() / DAY_MS) * DAY_MS
    : undefined;
}
