import * as z from 'zod';
import { foldProperty, type PropertyValue } from '@corridor/graph-schema';
import type { EntityClaim, EntityView } from '@corridor/graph-schema/contracts';
import { withheldAt, type View } from '@corridor/network';
import { visible } from '../../graph/read.ts';
import { placesOf } from '../../questions/places-of.ts';
import { sourceLabel } from '../../questions/source-label.ts';
import type { Sight } from '../../questions/sight.ts';
import { toldProperties } from '../records/told-properties.ts';
import { propertiesIn } from './claim-parts.ts';
import { UNTIL_EVER } from './known-until.ts';
import { readClaimsOf } from './read-claims.ts';

const describesRow = z.object({ said: z.record(z.string(), z.unknown()), record: z.record(z.string(), z.unknown()) });
type Described = z.infer<typeof describesRow>;

const describesText = `
  UNWIND $ids AS id
  MATCH (:Entity {id: id})<-[said:DESCRIBES]-(record:Record)
  WHERE said.mention IN $homes AND ${visible('said')} AND said.confidence >= $minConfidence AND ($sources IS NULL OR record.source IN $sources)
    AND NOT said.record IN $withheld
  RETURN properties(said) AS said, record {.id, .source, .origin, .gradeScheme, .sourceGrade, .infoGrade} AS record
  ORDER BY said.recordedAt DESC, record.id
  LIMIT $limit
`;

/** The folded view of one entity: names, keys and properties with the records behind them, and its claims with their grades. */
export async function readEntityView(sight: Sight, view: View, id: string, limit: number): Promise<EntityView> {
  const node = sight.nodeOf(view, id);
  const homes = view.groups.membersOf(node).map((home) => view.topology.nodes.idOf(home));
  const { kind } = sight.summary(view, node);
  const rows = z.array(describesRow).parse(
    await sight.read(describesText, {
      ids: placesOf(view, node),
      homes,
      withheld: withheldAt(view, node),
      knownAt: sight.int(view.knownAt === Infinity ? UNTIL_EVER : view.knownAt),
      minConfidence: view.minConfidence,
      sources: view.sources ? [...view.sources].map((code) => view.topology.sources.textOf(code)) : null,
      limit: sight.int(limit),
    }),
  );
  const described = rows.map(({ said, record }) => ({
    said: { ...toldProperties(view, String(record['id']), kind, said) },
    record,
  }));
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

function namesOf(described: readonly Described[]): EntityView['names'] {
  const found = new Map<
    string,
    { name: string; type: string; script: string; confidence: number; records: string[] }
  >();
  for (const { said, record } of described) {
    const names = texts(said['names']);
    names.forEach((name, index) => {
      const type = texts(said['nameTypes'])[index] ?? '';
      const key = `${name} ${type}`;
      const entry = found.get(key) ?? {
        name,
        type,
        script: texts(said['nameScripts'])[index] ?? '',
        confidence: 0,
        records: [],
      };
      entry.confidence = Math.max(entry.confidence, Number(said['confidence']));
      entry.records.push(String(record['id']));
      found.set(key, entry);
    });
  }
  const rank = (type: string) => (type === 'primary' ? 0 : 1);
  return [...found.values()].sort(
    (a, b) => rank(a.type) - rank(b.type) || b.confidence - a.confidence || (a.name < b.name ? -1 : 1),
  );
}

function keysOf(described: readonly Described[]): EntityView['keys'] {
  const found = new Map<string, string[]>();
  for (const { said, record } of described) {
    for (const key of texts(said['keys'])) found.set(key, [...(found.get(key) ?? []), String(record['id'])]);
  }
  return [...found].map(([key, records]) => ({ key, records })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

function propertiesOf(described: readonly Described[]): EntityView['properties'] {
  const names = new Set(described.flatMap(({ said }) => Object.keys(propertiesIn(said))));
  return [...names].sort().map((name) => {
    const said = described.flatMap(({ said: values, record }) =>
      values[name] === undefined
        ? []
        : [
            {
              value: values[name] as PropertyValue,
              claim: String(values['id']),
              record: String(record['id']),
              origin: String(record['origin'] ?? record['source']),
              confidence: Number(values['confidence']),
              recordedAt: Number(values['recordedAt']),
            },
          ],
    );
    const folded = foldProperty(said);
    const values = folded ? [folded.shown, ...folded.others] : [];
    return {
      name,
      contested: folded?.contested ?? false,
      values: values.map(({ value, confidence, records }) => {
        const saying = said.filter(({ record }) => records.includes(record));
        return {
          value,
          confidence,
          records: [...records],
          claims: saying.map(({ claim }) => claim).sort(),
          origins: new Set(saying.map(({ origin }) => origin)).size,
        };
      }),
    };
  });
}

function describesClaim(sight: Sight, { said, record }: Described): EntityClaim {
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

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
