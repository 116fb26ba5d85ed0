import type { RelationshipType } from '@corridor/graph-schema';
import { relationshipTypeSchema } from '@corridor/graph-schema/contracts';

interface Count {
  readonly type: string;
  readonly direction: 'out' | 'in';
  readonly kind: string;
  readonly count: number;
}

/** Counts of one relationship type, kinds and, unless one was chosen, directions taken together. */
export interface CountGroup {
  readonly type: RelationshipType;
  readonly count: number;
  readonly out: number;
  readonly in: number;
  /** “3 Person, 1 Vessel”. */
  readonly kinds: string;
}

/** Counts by type for the expand dialog, the largest first. */
export function groupCounts(counts: readonly Count[], chosen: 'both' | 'out' | 'in' = 'both'): CountGroup[] {
  const meant = counts.filter(({ direction }) => chosen === 'both' || direction === chosen);
  return [...Map.groupBy(meant, ({ type }) => type)]
    .flatMap(([name, ofType]) => {
      const type = relationshipTypeSchema.safeParse(name).data;
      if (!type) return [];
      const kinds = [...Map.groupBy(ofType, ({ kind }) => kind)].map(([kind, ofKind]) => `${sum(ofKind)} ${kind}`);
      const toward = (way: 'out' | 'in') => sum(ofType.filter(({ direction }) => direction === way));
      return [{ type, count: sum(ofType), out: toward('out'), in: toward('in'), kinds: kinds.join(', ') }];
    })
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

const sum = (counts: readonly Count[]) => counts.reduce((total, { count }) => total + count, 0);
