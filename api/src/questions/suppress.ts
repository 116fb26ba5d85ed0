import { LEAST_GROUP } from '@corridor/graph-schema/questions';

/** A group as it is counted, or told. */
export interface Group {
  readonly name: string;
  readonly count: number;
}

/**
 * What may be told of groups: none of fewer than the least, and counts rounded down to its multiples. One more or less
 * in a group shows only where it crosses a multiple, and no total is told from which a group left out could be computed.
 */
export function suppress(groups: readonly Group[]): Group[] {
  return groups
    .map(({ name, count }) => ({ name, count: count - (count % LEAST_GROUP) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
