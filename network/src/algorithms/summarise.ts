import { kinds, relationships } from '@corridor/graph-schema';
import { LEAST_DAY } from '@corridor/graph-schema';
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
  const { claims, descriptions, records, nodes, kind, validities, confidences } = view.topology;
  const seen = new Uint8Array(nodes.size);
  const seenRecords = new Uint8Array(records.ids.size);
  const byType = new Map<string, number>();
  const byMonth = new Map<number, number>();
  const dated = new Map<number, number>();
  const eventKinds = kinds.map(({ eventStem }) => eventStem !== undefined);
  let claimCount = 0;

  for (let claim = 0; claim < claims.from.length; claim += 1) {
    if (!isWalked(view, claim) || !isClaimVisible(view, claim)) continue;
    const from = view.groups.survivorOf(claims.from.values[claim]);
    const to = view.groups.survivorOf(claims.to.values[claim]);
    if (!isWithin(view, from) || !isWithin(view, to)) continue;
    claimCount += 1;
    seen[from] = 1;
    seen[to] = 1;
    seenRecords[claims.record.values[claim]] = 1;
    count(byType, relationships[claims.type.values[claim]].type);
  }
  for (let row = 0; row < descriptions.node.length; row += 1) {
    if (!isDescriptionVisible(view, row)) continue;
    if (confidences.values[descriptions.confidence.values[row]] < view.minConfidence) continue;
    const entity = view.groups.survivorOf(descriptions.node.values[row]);
    if (!isWithin(view, entity)) continue;
    seen[entity] = 1;
    seenRecords[descriptions.record.values[row]] = 1;
    const first = validities.fromEarliest.values[descriptions.validity.values[row]];
    if (first !== LEAST_DAY && eventKinds[kind.values[entity]])
      dated.set(entity, Math.min(first, dated.get(entity) ?? first));
  }

  for (const first of dated.values()) count(byMonth, monthOf(first));
  const byKind = new Map<string, number>();
  const bySource = new Map<number, number>();
  let entities = 0;
  let recordCount = 0;
  for (let node = 0; node < seen.length; node += 1) {
    if (!seen[node]) continue;
    entities += 1;
    count(byKind, kinds[kind.values[node]]?.label ?? 'Entity');
  }
  for (let record = 0; record < seenRecords.length; record += 1) {
    if (!seenRecords[record] || !isRecordVisible(view, record)) continue;
    recordCount += 1;
    count(bySource, records.source.values[record]);
  }
  return { entities, claims: claimCount, records: recordCount, byKind, byType, bySource, byMonth };
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
