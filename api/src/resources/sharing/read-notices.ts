import * as z from 'zod';
import type { CorrectionNotice } from '@corridor/graph-schema/contracts';
import { audienceCodes, EVERY_AGENCY, readingClauses } from '@corridor/graph-schema/policy';
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
 * What recipients are told of: everything that was given to the reader's agency, to a task force of which it is a member, or
 * to every agency, as it came or by a sharing since, and that was withdrawn, taken back or corrected. Found from what was
 * given, so that no word can be lost; it says nothing of the record beyond that it changed, and nothing to whom it was never
 * shown.
 */
export async function readNotices(sight: Sight): Promise<CorrectionNotice[]> {
  const audience = audienceCodes(sight.session);
  const rows = await sight.read(
    `
    MATCH (token:PolicyToken)
    WHERE ${guards.map(({ cypher }) => cypher).join(' AND ')}
    WITH collect(token.id) AS readable
    OPTIONAL MATCH (base:PolicyToken)
    WHERE NOT base.originator IN $audience AND any(code IN base.releasableTo WHERE code IN $named)
    WITH readable, collect(base.id) AS released
    CALL (readable, released) {
      MATCH (one:Dissemination) WHERE one.recipient IN $named OR one.takenFrom IN $named
      RETURN one.record AS id
      UNION
      MATCH (record:Record)
      WHERE record.retractedAt IS NOT NULL AND record.token IN readable AND coalesce(record.baseToken, record.token) IN released
      WITH record ORDER BY record.retractedAt DESC LIMIT $limit
      RETURN record.id AS id
    }
    MATCH (record:Record {id: id})
    WHERE record.token IN readable
    MATCH (base:PolicyToken {id: coalesce(record.baseToken, record.token)})
    WITH record, CASE WHEN base.id IN released THEN [code IN base.releasableTo WHERE code IN $named] ELSE [] END AS cameWith,
      CASE WHEN base.originator IN $audience THEN $audience ELSE $named END AS told
    OPTIONAL MATCH (one:Dissemination {record: record.id})
    WITH record, cameWith, told, collect(one) AS changes
    WITH record, cameWith, [one IN changes WHERE one.recipient IN told] AS given, [one IN changes WHERE one.takenFrom IN cameWith] AS taken
    WHERE size(given) + size(cameWith) > 0
    WITH record, [one IN given | one.revokedAt] + [one IN taken | one.at] AS ends,
      any(one IN given WHERE one.revokedAt IS NULL) OR any(code IN cameWith WHERE none(one IN taken WHERE one.takenFrom = code)) AS stands
    WITH record, CASE WHEN stands THEN null ELSE reduce(last = 0, end IN ends | CASE WHEN end > last THEN end ELSE last END) END AS withdrawnAt
    WHERE withdrawnAt IS NOT NULL OR record.retractedAt IS NOT NULL
    OPTIONAL MATCH (next:Record {source: record.source, ref: record.ref})
    WHERE next.retractedAt IS NULL AND next.token IN $tokens
    RETURN record.id AS record, record.source AS source, withdrawnAt, record.retractedAt AS retractedAt, next.id AS replacedBy
    ORDER BY coalesce(withdrawnAt, retractedAt) DESC, record
    LIMIT $limit
  `,
    {
      audience,
      named: [...audience, EVERY_AGENCY],
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
