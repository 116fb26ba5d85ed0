import { claimToken } from '../topology/claim-columns.ts';
import { descriptionToken } from '../topology/description-columns.ts';
import { valueAt } from '../topology/packed-column.ts';
import { recordedAt, retractedAt } from '../topology/record-columns.ts';
import type { Topology } from '../topology/topology.ts';
import type { GuardSight, Safeguards } from './guard.ts';

/** Homes of persons that call for safeguards, as far as a reader's records say. */
export interface MarkedHomes {
  /** By a mark that the reader sees. */
  readonly marked: Set<number>;
  /** By a mark that only the victim flag hides: the sources that have made it. */
  readonly bySource: Map<number, Set<number>>;
}

/** Finds those whose marks hold on one of some days. O(marks). */
export function markedHomes(
  topology: Topology,
  sight: GuardSight,
  { wouldSee }: Pick<Safeguards, 'wouldSee'>,
  days: readonly number[],
): MarkedHomes {
  const marked = new Set<number>();
  const bySource = new Map<number, Set<number>>();
  forEachMark(topology, days, (node, record, token) => {
    if (!isStanding(topology, sight, record)) return;
    if (sight.mask[token] === 1) marked.add(node);
    else if (wouldSee[token] === 1)
      bySource.set(node, (bySource.get(node) ?? new Set()).add(valueAt(topology.records.source, record)));
  });
  return { marked, bySource };
}

const DAY_MS = 86_400_000;

/**
 * The days that count: whoever could be a minor on one of them is guarded. Today, the day that the question is about, and the day whose
 * knowledge it asks for. Who was guarded in a report stays so when it is run again.
 */
export function daysOf(
  { asOf, knownAt }: Pick<GuardSight, 'asOf' | 'knownAt'>,
  { today }: Pick<Safeguards, 'today'>,
): number[] {
  return [
    today,
    ...(asOf === undefined ? [] : [asOf]),
    ...(knownAt === Infinity ? [] : [Math.floor(knownAt / DAY_MS)]),
  ];
}

/** Calls `visit` with home node, record and token of each mark that holds on one of some days. O(marks). */
export function forEachMark(
  { marks, claims, descriptions }: Topology,
  days: readonly number[],
  visit: (node: number, record: number, token: number) => void,
): void {
  for (let at = 0; at < marks.node.length; at += 1) {
    const from = marks.from.values[at];
    const until = marks.until.values[at];
    if (!days.some((day) => from <= day && day < until)) continue;
    const row = marks.row.values[at];
    const node = marks.node.values[at];
    if (row < 0) visit(node, valueAt(claims.record, -1 - row), claimToken(claims, -1 - row));
    else visit(node, valueAt(descriptions.record, row), descriptionToken(descriptions, row));
  }
}

/** Whether a record stands now, or stood when it is asked for: whatever else a question is narrowed to. */
export function isStanding({ records }: Topology, { knownAt }: Pick<GuardSight, 'knownAt'>, record: number): boolean {
  const taken = retractedAt(records, record);
  return taken === Infinity || (recordedAt(records, record) <= knownAt && taken > knownAt);
}
