/** The calendar of the browser ends 100 million days from 1970; the open ends of a period lie far beyond. */
const LAST_DATE = 100_000_000;

/** A whole day since 1970-01-01 as an ISO date; “open” at the ends of time. */
export function formatDay(day: number): string {
  if (Math.abs(day) > LAST_DATE) return 'open';
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** When a claim holds, in words: possible bounds, and nothing where nothing is known. */
export function formatPeriod({ fromEarliest, toLatest }: { fromEarliest: number; toLatest: number }): string {
  const from = formatDay(fromEarliest);
  const to = formatDay(toLatest - 1);
  if (from === 'open' && to === 'open') return 'time not known';
  return from === to ? from : `${from === 'open' ? 'before' : from} to ${to === 'open' ? 'now or not known' : to}`;
}
