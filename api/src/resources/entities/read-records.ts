import * as z from 'zod';
import type { Said } from '@corridor/graph-schema';
import type { RecordSummary, RecordView } from '@corridor/graph-schema/contracts';
import { policyTokenSchema } from '@corridor/graph-schema/policy';
import {
  findEntity,
  forEachClaim,
  forEachDescription,
  isPartlyTold,
  valueAt,
  withAllTypes,
  type View,
} from '@corridor/network';
import { authorise } from '../../access/authorise.ts';
import { sourceLabel } from '../../questions/source-label.ts';
import type { Sight } from '../../questions/sight.ts';
import { withoutGuarded } from '../records/without-guarded.ts';

const summarySchema = z.object({
  id: z.string(),
  source: z.string(),
  ref: z.string(),
  version: z.coerce.string(),
  kind: z.string(),
  recordedAt: z.number(),
  flags: z.array(z.string()).default([]),
  gradeScheme: z.string().default('ungraded'),
  sourceGrade: z.string().optional(),
  infoGrade: z.string().optional(),
});
const storedSchema = summarySchema.extend({
  retractedAt: z.number().optional(),
  flagDetails: z.string().optional(),
  raw: z.string(),
  said: z.string(),
  profile: z.string(),
  position: z.string(),
  import: z.string(),
  origin: z.string(),
  token: z.string(),
});

const tokenSchema = z.looseObject({ id: z.string() });

/** One record with its raw text, for a reader who may see the record's own token; else nothing. */
export async function readRecord(sight: Sight, id: string): Promise<RecordView | undefined> {
  const rows = await sight.read(
    `
    MATCH (record:Record {id: $id})
    WHERE record.token IN $tokens
    MATCH (token:PolicyToken {id: record.token})
    RETURN properties(record) AS record, properties(token) AS token
  `,
    { id },
  );
  if (!rows[0]) return undefined;
  const record = storedSchema.parse(rows[0]['record']);
  const { id: _id, ...conditions } = tokenSchema.parse(rows[0]['token']);
  const token = policyTokenSchema.parse(conditions);
  authorise(sight.session, 'readThing', { token });
  const whole = JSON.parse(record.said) as Said;
  const view = withAllTypes(sight.view());
  const said = withoutGuarded(view, id, whole);
  if (said === undefined) return undefined;
  const isWhole = said === whole;
  const nodes = new Set(said.mentions.map((mention) => findEntity(view, mention.id)).filter((node) => node !== -1));

  return {
    ...summaryOf(sight, record, () => isWhole),
    raw: isWhole ? record.raw : '',
    ...(isWhole ? {} : { withheld: true as const }),
    said,
    flagDetails: record.flagDetails === undefined || !isWhole ? [] : JSON.parse(record.flagDetails),
    profile: record.profile,
    position: isWhole ? record.position : '',
    import: record.import,
    origin: record.origin,
    handling: {
      originator: token.originator,
      level: token.level,
      code: token.handling,
      releasableTo: token.releasableTo,
    },
    ...(record.retractedAt === undefined ? {} : { retractedAt: new Date(record.retractedAt).toISOString() }),
    entities: [...nodes].map((node) => sight.summary(view, node)),
  };
}

/** The records that visibly speak of an entity, newest first. */
export async function readRecordsOf(sight: Sight, id: string, limit: number) {
  const view = withAllTypes(sight.view());
  const node = sight.nodeOf(view, id);
  const ids = new Set<string>();
  const { claims, descriptions, records } = view.topology;
  forEachDescription(view, node, (row) => ids.add(records.ids.idOf(valueAt(descriptions.record, row))));
  forEachClaim(view, node, (claim) => ids.add(records.ids.idOf(valueAt(claims.record, claim))));
  const rows = await sight.read(
    `
    UNWIND $ids AS id
    MATCH (record:Record {id: id})
    WHERE record.token IN $tokens
    RETURN properties(record) AS record
    ORDER BY record.recordedAt DESC, record.id
    LIMIT $limit
  `,
    { ids: [...ids], limit: sight.int(limit) },
  );
  return rows.map((row) => summaryOf(sight, row['record'], isWholeIn(view)));
}

/** Which records a view tells whole. */
export function isWholeIn(view: View): (id: string) => boolean {
  return (id) => !isPartlyTold(view, id);
}

/**
 * A record in a list, from its row in the store. What a source calls it may be what it calls a person in it, so that goes with
 * the words of a record that is not told whole.
 */
export function summaryOf(sight: Sight, row: unknown, isWholeRecord: (id: string) => boolean): RecordSummary {
  const record = summarySchema.parse(row);
  const isWhole = isWholeRecord(record.id);
  return {
    id: record.id,
    source: sourceLabel(sight, record.source),
    ref: isWhole ? record.ref : '',
    version: record.version,
    kind: record.kind,
    recordedAt: new Date(record.recordedAt).toISOString(),
    flags: record.flags,
    grade: {
      scheme: record.gradeScheme,
      ...(record.sourceGrade === undefined ? {} : { source: record.sourceGrade }),
      ...(record.infoGrade === undefined ? {} : { information: record.infoGrade }),
    },
  };
}
