import * as z from 'zod';
import { foldProperty, type PropertyValue } from '@corridor/graph-schema';
import type { EntityView } from '@corridor/graph-schema/contracts';
import { withheldAt, type View } from '@corridor/network';
import { visible } from '../../graph/read.ts';
import { placesOf } from '../../questions/places-of.ts';
import type { Sight } from '../../questions/sight.ts';
import { toldProperties } from '../records/told-properties.ts';
import { propertiesIn } from './claim-parts.ts';
import { UNTIL_EVER } from './known-until.ts';

const describesRow = z.object({ said: z.record(z.string(), z.unknown()), record: z.record(z.string(), z.unknown()) });
/** One description of an entity, with what is needed of its record. */
export type Described = z.infer<typeof describesRow>;

const describesText = `
  UNWIND $ids AS id
  MATCH (:Entity {id: id})<-[said:DESCRIBES]-(record:Record)
  WHERE said.mention IN $homes AND ${visible('said')} AND said.confidence >= $minConfidence AND ($sources IS NULL OR record.source IN $sources)
    AND NOT said.record IN $withheld
  RETURN properties(said) AS said, record {.id, .source, .origin, .gradeScheme, .sourceGrade, .infoGrade} AS record
  ORDER BY said.recordedAt DESC, record.id
  LIMIT $limit
`;

/** What visible records say of one entity: the newest first, then by record. */
export async function readDescribed(sight: Sight, view: View, node: number, limit: number): Promise<Described[]> {
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
  return rows.map(({ said, record }) => ({
    said: { ...toldProperties(view, String(record['id']), kind, said) },
    record,
  }));
}

/** Its names, the primary ones and the surest first. */
export function namesOf(described: readonly Described[]): EntityView['names'] {
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

/** Its keys. */
export function keysOf(described: readonly Described[]): EntityView['keys'] {
  const found = new Map<string, string[]>();
  for (const { said, record } of described) {
    for (const key of texts(said['keys'])) found.set(key, [...(found.get(key) ?? []), String(record['id'])]);
  }
  return [...found].map(([key, records]) => ({ key, records })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Its properties, each folded. */
export function propertiesOf(described: readonly Described[]): EntityView['properties'] {
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

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
