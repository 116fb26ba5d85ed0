import { kinds, relationships } from '@corridor/graph-schema';
import { claimType } from '../topology/claim-columns.ts';
import { kindCodeOf } from '../topology/codes.ts';
import { shownId } from './entities.ts';
import { forEachClaim, hasFacet } from './visible-claims.ts';
import type { View } from './view.ts';

const HELPER = relationships.findIndex(({ traversal }) => traversal === 'helper');
const passages = kinds.map(({ passage }) => passage);
const LOCATION = kindCodeOf('Location');

/** What a walk does at an entity: by its kind, but an address is passed through as no other place is. */
export function passageAt(view: View, entity: number): 'through' | 'end' | 'collapse' {
  const kind = view.topology.kind.values[entity];
  if (kind === LOCATION) return hasFacet(view, entity, 'ADDRESS') ? 'through' : 'end';
  return passages[kind] ?? 'end';
}

/**
 * Calls `visit` once for each entity that is one hop away in the link projection: over any walked claim, or over a
 * shared helper (an identifier; that of the smallest shown id), which is collapsed and counts as
 * one link unless its value is a known filler. Helpers are never neighbours themselves.
 * Ascending by node. O(claims at the entity and at its helpers).
 */
export function forEachLinked(view: View, entity: number, visit: (other: number, via: number) => void): void {
  const found = new Map<number, number>();
  forEachClaim(view, entity, (_claim, other) => {
    if (passageAt(view, other) !== 'collapse') {
      found.set(other, -1);
      return;
    }
    // “00000000” joins everybody who left the field empty.
    if (hasFacet(view, other, 'placeholder')) return;
    forEachClaim(view, other, (half, end) => {
      if (end === entity || !isHelperHalf(view, half, end)) return;
      const via = found.get(end);
      if (via === undefined || (via !== -1 && shownId(view, other) < shownId(view, via))) found.set(end, other);
    });
  });
  for (const other of [...found.keys()].sort((a, b) => a - b)) visit(other, found.get(other) ?? -1);
}

/** Whether a claim at a helper ties an entity to it, so that the helper links that entity with others. */
export function isHelperHalf(view: View, half: number, end: number): boolean {
  return claimType(view.topology.claims, half) === HELPER && passageAt(view, end) !== 'collapse';
}

/** How many entities are one hop away in the link projection, counted up to `limit`. */
export function linkedCount(view: View, entity: number): number {
  let count = 0;
  forEachLinked(view, entity, () => {
    count += 1;
  });
  return count;
}
