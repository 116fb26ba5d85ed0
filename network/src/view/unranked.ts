import { daysOf, forEachMark, isStanding } from './marked-homes.ts';
import type { View } from './view.ts';

/**
 * Persons whom no ranking names, as far as the reader's visible records say: victims, witnesses, and whoever could be a
 * minor today, on the day of the question or on that of the knowledge it asks for. O(marks).
 */
export function unrankedIn(view: View, today: number): ReadonlySet<number> {
  const { topology, mask, groups } = view;
  const found = new Set<number>();
  for (const marks of [topology.marks, topology.witnesses])
    forEachMark({ ...topology, marks }, daysOf(view, { today }), (home, record, token) => {
      if (mask[token] === 1 && isStanding(topology, view, record)) found.add(groups.survivorOf(home));
    });
  return found;
}
