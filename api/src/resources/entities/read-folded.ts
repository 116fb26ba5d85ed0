import * as z from 'zod';
import { foldProperty, type PropertyValue } from '@corridor/graph-schema';
import { isTold, kindLabelOf, type View } from '@corridor/network';
import { visible } from '../../graph/read.ts';
import type { Sight } from '../../questions/sight.ts';
import { toldProperties } from '../records/told-properties.ts';
import { UNTIL_EVER } from './known-until.ts';

const rowSchema = z.object({
  home: z.string(),
  said: z.looseObject({ id: z.string(), record: z.string(), confidence: z.number(), recordedAt: z.number() }),
  origin: z.string(),
});

const text = `
  UNWIND $homes AS one
  MATCH (:Entity {id: one.place})<-[said:DESCRIBES {mention: one.home}]-(record:Record)
  WHERE ${visible('said')} AND said.confidence >= $minConfidence AND ($sources IS NULL OR record.source IN $sources)
  RETURN one.home AS home, properties(said) AS said, coalesce(record.origin, record.source) AS origin
`;

/** Some properties of an entity as they are shown, and the ids of the claims that say so. */
export interface FoldedProperties {
  readonly values: Readonly<Record<string, PropertyValue | undefined>>;
  readonly claims: readonly string[];
}

/** Reads some properties of many entities, each folded from the claims that the view shows. */
export async function readFolded(
  sight: Sight,
  view: View,
  nodes: Iterable<number>,
  names: readonly string[],
): Promise<ReadonlyMap<number, FoldedProperties>> {
  const { topology, groups } = view;
  const nodeOf = new Map<string, number>();
  const homes: { home: string; place: string }[] = [];
  for (const node of new Set(nodes)) {
    for (const member of groups.membersOf(node)) {
      nodeOf.set(topology.nodes.idOf(member), node);
      // Claims are moved by every decision, also by those that this reader does not see.
      homes.push({ home: topology.nodes.idOf(member), place: topology.nodes.idOf(topology.groups.survivorOf(member)) });
    }
  }
  const rows = z.array(rowSchema).parse(
    await sight.read(text, {
      homes,
      knownAt: sight.int(view.knownAt === Infinity ? UNTIL_EVER : view.knownAt),
      minConfidence: view.minConfidence,
      sources: view.sources ? [...view.sources].map((code) => topology.sources.textOf(code)) : null,
    }),
  );
  const isShown = ({ home, said }: z.infer<typeof rowSchema>) =>
    isTold(view, topology.records.ids.find(said.record), topology.nodes.find(home));
  const byNode = Map.groupBy(rows.filter(isShown), ({ home }) => nodeOf.get(home) ?? -1);
  return new Map([...byNode].map(([node, said]) => [node, foldAll(view, node, said, names)]));
}

function foldAll(
  view: View,
  node: number,
  rows: readonly z.infer<typeof rowSchema>[],
  names: readonly string[],
): FoldedProperties {
  const kind = kindLabelOf(view, node);
  const claims = new Set<string>();
  const told = rows.map((row) => ({ ...row, told: toldProperties(view, row.said.record, kind, row.said) }));
  const values = names.map((name) => {
    const said = told.flatMap(({ said: { record, confidence, recordedAt }, origin, told: { [name]: value } }) =>
      value === undefined ? [] : [{ record, confidence, recordedAt, origin, value: value as PropertyValue }],
    );
    const shown = foldProperty(said)?.shown;
    for (const { said: one } of rows) if (shown?.records.includes(one.record)) claims.add(one.id);
    return [name, shown?.value] as const;
  });
  return { values: Object.fromEntries(values), claims: [...claims].sort() };
}
