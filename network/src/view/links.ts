import { combineConfidence, relationships } from '@corridor/graph-schema';
import { orderedSum } from '../algorithms/ordered-sum.ts';
import { claimConfidence, claimPlace, claimType } from '../topology/claim-columns.ts';
import { valueAt } from '../topology/packed-column.ts';
import { shownId } from './entities.ts';
import type { View } from './view.ts';
import { forEachClaim } from './visible-claims.ts';

/** Visible parallel claims of one type between two entities, folded to one fact. */
export interface FoldedLink {
  /** Index into the list of relationships. */
  readonly type: number;
  readonly from: number;
  readonly to: number;
  /** Claims by number, ascending. */
  readonly claims: readonly number[];
  readonly origins: number;
  readonly confidence: number;
  readonly weight: number;
  readonly fromEarliest: number;
  readonly fromLatest: number;
  readonly toEarliest: number;
  readonly toLatest: number;
}

/**
 * The facts between two entities, of walked types, ordered by type and direction. What has no direction is one fact
 * whichever way it was reported: from the entity that most claims start at, else from that of the smaller shown id.
 * O(claims at the first).
 */
export function linksBetween(view: View, one: number, other: number): FoldedLink[] {
  return linksToEach(view, one, new Set([other])).get(other) ?? [];
}

type ClaimGroup = { readonly type: number; readonly claims: number[]; outward: number };

/** The same from one entity to each of many: a hub is passed once, not once for each of them. O(claims at the first). */
export function linksToEach(view: View, one: number, others: ReadonlySet<number>): ReadonlyMap<number, FoldedLink[]> {
  const ends = new Map<number, Map<string, ClaimGroup>>();
  forEachClaim(view, one, (claim, end, out) => {
    if (!others.has(end)) return;
    const type = claimType(view.topology.claims, claim);
    const way = relationships[type].symmetric ? 'sym' : out ? 'out' : 'in';
    const key = `${type} ${way}`;
    const groups = ends.get(end) ?? new Map<string, ClaimGroup>();
    ends.set(end, groups);
    const group = groups.get(key) ?? { type, claims: [], outward: 0 };
    groups.set(key, group);
    group.claims.push(claim);
    if (out) group.outward += 1;
  });
  return new Map([...ends].map(([other, groups]) => [other, foldGroups(view, one, other, [...groups.values()])]));
}

function foldGroups(view: View, one: number, other: number, groups: readonly ClaimGroup[]): FoldedLink[] {
  return groups
    .map(({ type, claims, outward }) => ({ type, claims, balance: 2 * outward - claims.length }))
    .sort((a, b) => a.type - b.type || b.balance - a.balance)
    .map(({ claims, balance }) => {
      const isOutward = balance > 0 || (balance === 0 && shownId(view, one) < shownId(view, other));
      return isOutward ? foldLink(view, one, other, claims) : foldLink(view, other, one, claims);
    });
}

/** Folds claims of one type and direction to one fact. */
export function foldLink(view: View, from: number, to: number, claims: readonly number[]): FoldedLink {
  const { claims: columns, records, validities, measures } = view.topology;
  const sorted = [...claims].sort((a, b) => a - b);
  const weighed = sorted.map((claim) => ({
    origin: String(valueAt(records.origin, valueAt(columns.record, claim))),
    confidence: claimConfidence(columns, claim),
  }));
  const bound = (column: { values: Int32Array }, pick: (...days: number[]) => number) =>
    sorted.map((claim) => column.values[valueAt(columns.validity, claim)]).reduce((a, b) => pick(a, b));

  return {
    type: claimType(columns, sorted[0]),
    from,
    to,
    claims: sorted,
    origins: new Set(weighed.map(({ origin }) => origin)).size,
    confidence: combineConfidence(weighed),
    weight: orderedSum(sorted.map((claim) => measures.weight.values[valueAt(columns.measure, claim)])),
    fromEarliest: bound(validities.fromEarliest, Math.min),
    fromLatest: bound(validities.fromLatest, Math.min),
    toEarliest: bound(validities.toEarliest, Math.max),
    toLatest: bound(validities.toLatest, Math.max),
  };
}

/** What names a claim outside: its record, type, mentions and item, from which its id follows. */
export interface ClaimAddress {
  readonly record: string;
  readonly type: string;
  readonly fromMention: string;
  readonly toMention: string;
  readonly item: string;
  /** Place among the claims that the record said. */
  readonly place: number;
}

/** The address of a claim. */
export function claimAddress(view: View, claim: number): ClaimAddress {
  const { claims, records, nodes, items } = view.topology;
  return {
    record: records.ids.idOf(valueAt(claims.record, claim)),
    type: relationships[claimType(claims, claim)].type,
    fromMention: nodes.idOf(valueAt(claims.from, claim)),
    toMention: nodes.idOf(valueAt(claims.to, claim)),
    item: items.textOf(valueAt(claims.item, claim)),
    place: claimPlace(claims, claim),
  };
}

/** The ends of a link as this reader is shown them. */
export function shownEnds(view: View, link: FoldedLink): { from: string; to: string } {
  return { from: shownId(view, link.from), to: shownId(view, link.to) };
}
