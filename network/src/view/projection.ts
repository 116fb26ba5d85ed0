import { kinds, relationships } from '@corridor/graph-schema';
import { shownId } from './entities.ts';
import { forEachClaim } from './visible-claims.ts';
import type { View } from './view.ts';

const HELPER = relationships.findIndex(({ traversal }) => traversal === 'helper');
const passages = kinds.map(({ passage }) => passage);

/** What a walk does at an entity of this kind. */
export function passageAt(view: View, entity: number): 'through' | 'end' | 'collapse' {
  return passages[view.topology.kind.values[entity]] ?? 'end';
}

/**
 * Calls `visit` once for each entity that is one hop away in the link projection: over any walked claim, or over a
 * shared helper (an identifier; that of the smallest shown id), which is collapsed and counts as one link. Helpers are never neighbours themselves.
 * Ascending by node. O(claims at the entity and at its helpers).
 */
export function forEachLinked(view: View, entity: number, visit: (other: number, via: number) => void): void {
  const found = new Map<number, number>();
  forEachClaim(view, entity, (_claim, other) => {
    if (passageAt(view, other) !== 'collapse') {
      found.set(other, -1);
      return;
    }
    forEachClaim(view, other, (half, end) => {
      if (end === entity || view.topology.claims.type.values[half] !== HELPER || passageAt(view, end) === 'collapse')
        return;
      const via = found.get(end);
      if (via === undefined || (via !== -1 && shownId(view, other) < shownId(view, via))) found.set(end, other);
    });
  });
  for (const other of [...found.keys()].sort((a, b) => a - b)) visit(other, found.get(other) ?? -1);
}

/** How many entities are one hop away in the link projection, counted up to `limit`. */
export function linkedCount(view: View, entity: number): number {
  let count = 0;
  forEachLinked(view, entity, () => {
    count += 1;
  });
  return count;
}
