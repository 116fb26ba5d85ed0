const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The instants (milliseconds since 1970-01-01 UTC) at which clocks of a zone showed a wall time, given as if it were UTC: one,
 * two in the hour that comes twice, none in the hour that is left out. Undefined for a zone that does not exist.
 */
export function instantsOf(wallMs: number, timeZone: string): readonly number[] | undefined {
  const formatter = formatterOf(timeZone);
  if (!formatter) return undefined;
  const instants = new Set<number>();
  // The offset just before and just after covers every change of the clocks, which are never closer than a day.
  for (const probe of [wallMs - DAY_MS, wallMs + DAY_MS]) {
    const instant = wallMs - (wallAt(formatter, probe) - probe);
    if (wallAt(formatter, instant) === wallMs) instants.add(instant);
  }
  return [...instants].sort((a, b) => a - b);
}

const DAY_MS = 86_400_000;

function wallAt(formatter: Intl.DateTimeFormat, instant: number): number {
  const fields: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(instant)) fields[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields;
  return Date.UTC(year, month - 1, day, hour % 24, minute, second) + (((instant % 1000) + 1000) % 1000);
}

function formatterOf(timeZone: string): Intl.DateTimeFormat | undefined {
  const known = formatters.get(timeZone);
  if (known) return known;
  try {
    const formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(timeZone, formatter);
    return formatter;
  } catch {
    return undefined;
  }
}
