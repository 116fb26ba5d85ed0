import { kinds, relationships } from '@corridor/graph-schema';
import { LEAST_DAY } from '@corridor/graph-schema';
import { descriptionConfidence, forEachDescriptionAt } from '../topology/description-columns.ts';
import { valueAt } from '../topology/packed-column.ts';
import { isClaimVisible, isDescriptionVisible, isRecordVisible, isWalked } from '../view/visible-claims.ts';
import type { View } from '../view/view.ts';

/** Counts over everything that a view shows. */
export interface Summary {
  readonly entities: number;
  readonly claims: number;
  readonly records: number;
  readonly byKind: ReadonlyMap<string, number>;
  readonly byType: ReadonlyMap<string, number>;
  /** By code of the source. */
  readonly bySource: ReadonlyMap<number, number>;
  /** By first possible month, counted as months since January 1970; of dated events only. */
  readonly byMonth: ReadonlyMap<number, number>;
}

/** Counts entities by kind, claims of walked types, records by source and dated events by month. O(claims + descriptions). */
export function summarise(view: View): Summary {
  const { records, nodes, kind } = view.topology;
  const seen: Seen = { entities: new Uint8Array(nodes.size), records: new Uint8Array(records.ids.size) };
  const claimsByType = countClaims(view, seen);
  const byMonth = new Map<number, number>();
  for (const first of readDescriptions(view, seen).values()) count(byMonth, monthOf(first));

  const byKind = new Map<string, number>();
  const bySource = new Map<number, number>();
  let entities = 0;
  let recordCount = 0;
  for (let node = 0; node < seen.entities.length; node += 1) {
    if (!seen.entities[node]) continue;
    entities += 1;
    count(byKind, kinds[kind.values[node]]?.label ?? 'Entity');
  }
  for (let record = 0; record < seen.records.length; record += 1) {
    if (!seen.records[record] || !isRecordVisible(view, record)) continue;
    recordCount += 1;
    count(bySource, valueAt(records.source, record));
  }
  const named = relationships.map(({ type }, code) => [type, claimsByType[code]] as const);
  return {
    entities,
    claims: claimsByType.reduce((sum, claims) => sum + claims, 0),
    records: recordCount,
    byKind,
    byType: new Map(named.filter(([, claims]) => claims > 0)),
    bySource,
    byMonth,
  };
}

/** One byte an entity and a record: 1 = something visible speaks of it, or was said by it. */
interface Seen {
  readonly entities: Uint8Array;
  readonly records: Uint8Array;
}

/** Visible claims of walked types, by type. */
function countClaims(view: View, seen: Seen): Uint32Array {
  const { claims } = view.topology;
  const counts = new Uint32Array(relationships.length);
  for (let claim = 0; claim < claims.from.length; claim += 1) {
    const start = valueAt(claims.from, claim);
    const end = valueAt(claims.to, claim);
    const term = valueAt(claims.term, claim);
    if (!isWalked(view, term, start, end) || !isClaimVisible(view, claim, term)) continue;
    const from = view.groups.survivorOf(start);
    const to = view.groups.survivorOf(end);
    if (!isWithin(view, from) || !isWithin(view, to)) continue;
    seen.entities[from] = 1;
    seen.entities[to] = 1;
    seen.records[valueAt(claims.record, claim)] = 1;
    counts[claims.terms.what.values[term]] += 1;
  }
  return counts;
}

/** The first possible day of each dated event that a visible description speaks of. */
function readDescriptions(view: View, seen: Seen): Map<number, number> {
  const { descriptions, nodes, kind, validities } = view.topology;
  const eventKinds = kinds.map(({ eventStem }) => eventStem !== undefined);
  const dated = new Map<number, number>();
  for (let node = 0; node < nodes.size; node += 1) {
    const entity = view.groups.survivorOf(node);
    if (!isWithin(view, entity)) continue;
    forEachDescriptionAt(descriptions, node, (row) => {
      if (!isDescriptionVisible(view, row, node)) return;
      if (descriptionConfidence(descriptions, row) < view.minConfidence) return;
      seen.entities[entity] = 1;
      seen.records[valueAt(descriptions.record, row)] = 1;
      const first = validities.fromEarliest.values[valueAt(descriptions.validity, row)];
      if (first !== LEAST_DAY && eventKinds[kind.values[entity]])
        dated.set(entity, Math.min(first, dated.get(entity) ?? first));
    });
  }
  return dated;
}

function isWithin({ within }: View, entity: number): boolean {
  return within === undefined || within.has(entity);
}

/** Months since January 1970 of a day. */
export function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
