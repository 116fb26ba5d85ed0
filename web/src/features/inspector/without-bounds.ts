const BOUNDS = ['Earliest', 'Latest'] as const;
const REPORTED = 'Text';

/**
 * Names of properties that are worth a line. A time is held three times: as reported, and as the first and the last day
 * that it can have been; the two days say nothing more to a reader who sees the report, and are left out beside it.
 * @param isKept names that stay all the same, because records contradict each other about them.
 */
export function withoutBounds(names: readonly string[], isKept: (name: string) => boolean = () => false): string[] {
  const reported = new Set(
    names.filter((name) => name.endsWith(REPORTED)).map((name) => name.slice(0, -REPORTED.length)),
  );
  return names.filter((name) => {
    const bound = BOUNDS.find((end) => name.endsWith(end));
    return bound === undefined || isKept(name) || !reported.has(name.slice(0, -bound.length));
  });
}
