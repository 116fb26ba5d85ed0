import { valueAt } from '../topology/packed-column.ts';
import { forEachRowAt } from '../topology/rows-at.ts';
import { forEachMark, isStanding } from './marked-homes.ts';
import type { View } from './view.ts';

/** A person whom some records mark as a victim or a possible minor while others that say nothing of it name them. */
export interface MarkedElsewhere {
  readonly entity: number;
  /** Records by number that speak of the person and do not mark them, ascending. */
  readonly records: readonly number[];
}

/** What counts as a mark, and what hides one. */
interface Marking {
  readonly today: number;
  readonly isMarking: (token: number) => boolean;
  /** Whether a token has the victim flag. */
  readonly isFlagged: (token: number) => boolean;
}

/**
 * Persons marked by records under some tokens, of whom further records speak that stand under a token without the victim flag
 * and belong to a source that does not mark them: whoever reads those is shown the person. As far as the view sees. O(marks +
 * claims of those marked).
 */
export function markedElsewhere(view: View, { today, isMarking, isFlagged }: Marking): MarkedElsewhere[] {
  const { topology, groups, mask } = view;
  const { source } = topology.records;
  const stands = (record: number) => isStanding(topology, { knownAt: -Infinity }, record);
  const sourcesOf = new Map<number, Set<number>>();
  forEachMark(topology, [today], (node, record, token) => {
    if (mask[token] !== 1 || !isMarking(token) || !stands(record)) return;
    const entity = groups.survivorOf(node);
    sourcesOf.set(entity, (sourcesOf.get(entity) ?? new Set()).add(valueAt(source, record)));
  });
  return [...sourcesOf].flatMap(([entity, sources]) => {
    const open = new Set<number>();
    for (const home of groups.membersOf(entity))
      forEachRowAt(topology, home, (record, token) => {
        const isOpen = mask[token] === 1 && !isFlagged(token) && stands(record);
        if (isOpen && !sources.has(valueAt(source, record))) open.add(record);
      });
    return open.size === 0 ? [] : [{ entity, records: [...open].sort((a, b) => a - b) }];
  });
}
