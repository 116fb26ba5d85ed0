import * as z from 'zod';
import type { CorrectionNotice } from '@corridor/graph-schema/contracts';
import { audienceCodes, readingClauses } from '@corridor/graph-schema/policy';
import { sourceLabel } from '../../questions/source-label.ts';
import type { Sight } from '../../questions/sight.ts';

const LIMIT = 500;
/** All that must hold beside the sharing itself, which may have ended. */
const guards = readingClauses.filter(({ name }) => name !== 'sharing');

const row = z.object({
  record: z.string(),
  source: z.string(),
  withdrawnAt: z.number().nullable(),
  retractedAt: z.number().nullable(),
  replacedBy: z.string().nullable(),
});

/**
 * What recipients are told of: everything that was given to the reader's agency, or to a task force of which it is a
 * member, and that was withdrawn, taken back or corrected since. Found from what was given, so that no word can be lost;
 * it says nothing of the record beyond that it changed, and nothing to whom it was never shown.
 */
export async function readNotices(sight: Sight): Promise<CorrectionNotice[]> {
  const rows = await sight.read(
    `
    MATCH (one:Dissemination)
    WHERE one.recipient IN $audience
    MATCH (record:Record {id: one.record})
    WITH record, collect(one) AS given
    WITH record, [one IN given WHERE one.revokedAt IS NULL] AS standing, [one IN given | one.revokedAt] AS ends
    WITH record, CASE WHEN size(standing) = 0 THEN reduce(last = 0, end IN ends | CASE WHEN end > last THEN end ELSE last END) ELSE null END AS withdrawnAt
    WHERE withdrawnAt IS NOT NULL OR record.retractedAt IS NOT NULL
    MATCH (token:PolicyToken {id: record.token})
    WHERE ${guards.map(({ cypher }) => cypher).join(' AND ')}
    OPTIONAL MATCH (next:Record {source: record.source, ref: record.ref})
    WHERE next.retractedAt IS NULL AND next.token IN $tokens
    RETURN record.id AS record, record.source AS source, withdrawnAt, record.retractedAt AS retractedAt, next.id AS replacedBy
    ORDER BY coalesce(withdrawnAt, retractedAt) DESC, record
    LIMIT $limit
  `,
    {
      audience: audienceCodes(sight.session),
      limit: sight.int(LIMIT),
      ...Object.assign({}, ...guards.map(({ parameters }) => parameters(sight.session))),
    },
  );
  return z
    .array(row)
    .parse(rows)
    .map(({ record, source, withdrawnAt, retractedAt, replacedBy }) => ({
      record,
      source: sourceLabel(sight, source),
      kind: withdrawnAt !== null ? 'withdrawn' : replacedBy === null ? 'retracted' : 'corrected',
      at: new Date(withdrawnAt ?? retractedAt ?? 0).toISOString(),
      ...(withdrawnAt !== null || replacedBy === null ? {} : { replacedBy }),
    }));
}
