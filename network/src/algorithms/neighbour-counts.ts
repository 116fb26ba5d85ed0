import { kinds, relationships } from '@corridor/graph-schema';
import { claimType } from '../topology/claim-columns.ts';
import { forEachClaim } from '../view/visible-claims.ts';
import type { View } from '../view/view.ts';

/** How many distinct entities hang on a set of entities by one type, direction and kind. */
export interface NeighbourCount {
  readonly type: string;
  readonly direction: 'out' | 'in';
  readonly kind: string;
  readonly count: number;
}

/** The entities directly linked to a set, and how many there are of each sort. */
export interface Neighbours {
  /** Ascending by number, without the set itself. */
  readonly nodes: readonly number[];
  readonly counts: readonly NeighbourCount[];
}

/**
 * Everything one claim away from a set of entities, distinct, with counts by type, direction and kind.
 * O(claims at the set).
 */
export function neighboursOf(
  view: View,
  entities: readonly number[],
  direction: 'out' | 'in' | 'both' = 'both',
): Neighbours {
  const start = new Set(entities);
  const nodes = new Set<number>();
  const groups = new Map<string, Set<number>>();

  for (const entity of start) {
    forEachClaim(view, entity, (claim, other, out) => {
      if (start.has(other) || (direction !== 'both' && out !== (direction === 'out'))) return;
      nodes.add(other);
      const type = claimType(view.topology.claims, claim);
      const key = `${relationships[type].type} ${out ? 'out' : 'in'} ${kinds[view.topology.kind.values[other]]?.label ?? 'Entity'}`;
      const group = groups.get(key);
      if (group) group.add(other);
      else groups.set(key, new Set([other]));
    });
  }

  const counts = [...groups].map(([key, group]) => {
    const [type = '', way, kind = ''] = key.split(' ');
    return { type, direction: way === 'out' ? ('out' as const) : ('in' as const), kind, count: group.size };
  });
  return {
    nodes: [...nodes].sort((a, b) => a - b),
    counts: counts.sort(
      (a, b) => b.count - a.count || (`${a.type}${a.direction}${a.kind}` < `${b.type}${b.direction}${b.kind}` ? -1 : 1),
    ),
  };
}
