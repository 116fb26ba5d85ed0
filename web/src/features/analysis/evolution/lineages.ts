import type { evolutionQuestion } from '@corridor/graph-schema/questions';
import type * as z from 'zod';

/** What became of a network, as it is answered. */
export type Evolution = z.infer<(typeof evolutionQuestion)['result']>;
export type Snapshot = Evolution['snapshots'][number];
export type EvolutionEvent = Evolution['events'][number];

/**
 * A number for each group by its id, the same for what a group became: of several that merge the largest gives it on, of the
 * parts of a split the largest keeps it.
 */
export function lineages({ snapshots, events }: Pick<Evolution, 'snapshots' | 'events'>): ReadonlyMap<string, number> {
  const sizes = new Map(snapshots.flatMap(({ communities }) => communities.map(({ id, size }) => [id, size] as const)));
  const largest = (ids: readonly string[]) =>
    ids.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1))[0];
  const before = new Map(
    events
      .filter(({ from, to }) => from.length > 0 && to.length > 0)
      .map(({ from, to }) => [largest(to), largest(from)] as const),
  );
  const found = new Map<string, number>();
  let next = 0;
  for (const { communities } of snapshots) {
    for (const { id } of communities) {
      const earlier = before.get(id);
      const known = earlier === undefined ? undefined : found.get(earlier);
      found.set(id, known ?? next);
      if (known === undefined) next += 1;
    }
  }
  return found;
}
