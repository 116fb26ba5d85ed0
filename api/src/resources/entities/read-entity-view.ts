import * as z from 'zod';
import type { EntityClaim, EntityView } from '@corridor/graph-schema/contracts';
import type { View } from '@corridor/network';
import { sourceLabel } from '../../questions/source-label.ts';
import type { Sight } from '../../questions/sight.ts';
import { propertiesIn } from './claim-parts.ts';
import { readClaimsOf } from './read-claims.ts';
import { keysOf, namesOf, propertiesOf, readDescribed, type Described } from './read-described.ts';

/** The folded view of one entity: names, keys and properties with the records behind them, and its claims with their grades. */
export async function readEntityView(sight: Sight, view: View, id: string, limit: number): Promise<EntityView> {
  const node = sight.nodeOf(view, id);
  const described = await readDescribed(sight, view, node, limit);
  const claims = await readClaimsOf(sight, view, node, limit);
  const graded = await gradesOf(
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
      ...claims.shown.map((claim) => ({ ...claim, ...graded(claim.record) })),
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
    grade: gradeOf(record),
    confidence: Number(said['confidence']),
    properties: propertiesIn(said),
    fromEarliest: Number(said['fromEarliest']),
    fromLatest: Number(said['fromLatest']),
    toEarliest: Number(said['toEarliest']),
    toLatest: Number(said['toLatest']),
    recordedAt: new Date(Number(said['recordedAt'])).toISOString(),
  };
}

/** Grades of records, as far as the reader sees the records. */
async function gradesOf(sight: Sight, recordIds: readonly string[]) {
  const rows = await sight.read(
    `
    UNWIND $ids AS id
    MATCH (record:Record {id: id})
    WHERE record.token IN $tokens
    RETURN record {.id, .gradeScheme, .sourceGrade, .infoGrade} AS record
  `,
    { ids: [...new Set(recordIds)] },
  );
  const grades = new Map(
    z
      .array(z.object({ record: z.record(z.string(), z.unknown()) }))
      .parse(rows)
      .map(({ record }) => [String(record['id']), gradeOf(record)]),
  );
  return (id: string): Pick<EntityClaim, 'grade'> => ({ grade: grades.get(id) ?? { scheme: 'ungraded' } });
}

function gradeOf(record: Readonly<Record<string, unknown>>): EntityClaim['grade'] {
  return {
    scheme: typeof record['gradeScheme'] === 'string' ? record['gradeScheme'] : 'ungraded',
    ...(typeof record['sourceGrade'] === 'string' ? { source: record['sourceGrade'] } : {}),
    ...(typeof record['infoGrade'] === 'string' ? { information: record['infoGrade'] } : {}),
  };
}
