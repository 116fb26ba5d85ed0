import type { EntityClaim, EntityView } from '@corridor/graph-schema/contracts';
import type { View } from '@corridor/network';
import { sourceLabel } from '../../questions/source-label.ts';
import type { Sight } from '../../questions/sight.ts';
import { propertiesIn } from './claim-parts.ts';
import { readClaimsOf } from './read-claims.ts';
import { gradeIn, readGrades } from './read-grades.ts';
import { keysOf, namesOf, propertiesOf, readDescribed, type Described } from './read-described.ts';

const ungraded = { scheme: 'ungraded' };

/** The folded view of one entity: names, keys and properties with the records behind them, and its claims with their grades. */
export async function readEntityView(sight: Sight, view: View, id: string, limit: number): Promise<EntityView> {
  const node = sight.nodeOf(view, id);
  const described = await readDescribed(sight, view, node, limit);
  const claims = await readClaimsOf(sight, view, node, limit);
  const graded = await readGrades(
    sight,
    claims.shown.map(({ record }) => record),
  );
  const shown = described.length + claims.shown.length;

  return {
    ...sight.summary(view, node),
    names: namesOf(described),
    keys: keysOf(described),
    properties: propertiesOf(described),
    claims: [
      ...described.map((row) => describesClaim(sight, row)),
      ...claims.shown.map((claim) => ({ ...claim, grade: graded.get(claim.record) ?? ungraded })),
    ],
    records: claims.records,
    sources: claims.sources.map((source) => sourceLabel(sight, source)).sort(),
    truncated:
      shown < claims.total ? { reason: `limit ${limit} of claims and of descriptions`, total: claims.total } : null,
  };
}

/** A description as a claim. */
export function describesClaim(sight: Sight, { said, record }: Described): EntityClaim {
  return {
    id: String(said['id']),
    type: 'DESCRIBES',
    record: String(record['id']),
    source: sourceLabel(sight, String(record['source'])),
    grade: gradeIn(record),
    confidence: Number(said['confidence']),
    properties: propertiesIn(said),
    fromEarliest: Number(said['fromEarliest']),
    fromLatest: Number(said['fromLatest']),
    toEarliest: Number(said['toEarliest']),
    toLatest: Number(said['toLatest']),
    recordedAt: new Date(Number(said['recordedAt'])).toISOString(),
  };
}
