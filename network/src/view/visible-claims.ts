import { forEachClaimAt } from '../topology/claim-rows.ts';
import { descriptionFacet, descriptionToken, forEachDescriptionAt } from '../topology/description-columns.ts';
import { NEVER } from '../topology/instant-table.ts';
import { valueAt } from '../topology/packed-column.ts';
import { recordedAt, retractedAt } from '../topology/record-columns.ts';
import type { View } from './view.ts';
import { walkIndex } from './walk-table.ts';

/** Whether the record behind a row was known and stood at the view's instant, is of its sources, and is not withheld. */
export function isRecordVisible(view: View, record: number): boolean {
  const { records } = view.topology;
  const { knownAt, sources } = view;
  if (
    knownAt === Infinity
      ? valueAt(records.retracted, record) !== NEVER
      : recordedAt(records, record) > knownAt || retractedAt(records, record) <= knownAt
  )
    return false;
  if (view.guard?.records.has(record) === true) return false;
  return sources === undefined || sources.has(valueAt(records.source, record));
}

function isClaimTold({ guard, topology: { claims } }: View, claim: number): boolean {
  if (guard === undefined) return true;
  const [from, to] = [valueAt(claims.from, claim), valueAt(claims.to, claim)];
  if (guard.homes.has(from) || guard.homes.has(to)) return false;
  const withheld = guard.partly.get(valueAt(claims.record, claim));
  return withheld === undefined || (!withheld.has(from) && !withheld.has(to));
}

/** Whether the reader is told what a visible record says of a home node: not of persons under safeguards. */
export function isTold(view: View, record: number, home: number): boolean {
  const { guard } = view;
  if (guard && (guard.homes.has(home) || guard.partly.get(record)?.has(home) === true)) return false;
  return isRecordVisible(view, record);
}

/** Whether a period holds on the view's day, or on one of its window, in its mode; always without a day or in mode `ever`. */
export function isPeriodVisible(view: View, validity: number): boolean {
  const { asOf, timeMode } = view;
  if (asOf === undefined || timeMode === 'ever') return true;
  const until = view.until ?? asOf + 1;
  const { fromEarliest, fromLatest, toEarliest, toLatest } = view.topology.validities;
  return timeMode === 'possible'
    ? fromEarliest.values[validity] < until && asOf < toLatest.values[validity]
    : fromLatest.values[validity] < until && asOf < toEarliest.values[validity];
}

/** Whether the reader sees a claim at all, whatever its type. */
export function isClaimVisible(view: View, claim: number, term = valueAt(view.topology.claims.term, claim)): boolean {
  const { terms, record, validity } = view.topology.claims;
  return (
    isClaimTold(view, claim) &&
    view.mask[terms.token.values[term]] === 1 &&
    terms.confidence.values[term] >= view.minConfidence &&
    isRecordVisible(view, valueAt(record, claim)) &&
    (view.asOf === undefined || isPeriodVisible(view, valueAt(validity, claim)))
  );
}

/** Whether the reader sees a description of a home node. Descriptions are not narrowed by the view's day: what was said stays said. */
export function isDescriptionVisible(view: View, description: number, home: number): boolean {
  const { descriptions } = view.topology;
  return (
    view.mask[descriptionToken(descriptions, description)] === 1 &&
    isTold(view, valueAt(descriptions.record, description), home)
  );
}

/**
 * Calls `visit` for each visible claim of a walked type at an entity: the claim, the entity at its other end, and
 * whether it starts here. A claim from a thing to itself is left out. O(claims at the entity).
 */
export function forEachClaim(
  view: View,
  entity: number,
  visit: (claim: number, other: number, out: boolean) => void,
): void {
  const { outRows, inRows, claims } = view.topology;
  const { groups, within } = view;

  for (const home of groups.membersOf(entity)) {
    forEachClaimAt(outRows, home, (claim) => {
      const end = valueAt(claims.to, claim);
      const term = valueAt(claims.term, claim);
      if (!isWalked(view, term, home, end) || !isClaimVisible(view, claim, term)) return;
      const other = groups.survivorOf(end);
      if (other !== entity && (within === undefined || within.has(other))) visit(claim, other, true);
    });
    forEachClaimAt(inRows, home, (claim) => {
      const start = valueAt(claims.from, claim);
      const term = valueAt(claims.term, claim);
      if (!isWalked(view, term, start, home) || !isClaimVisible(view, claim, term)) return;
      const other = groups.survivorOf(start);
      if (other !== entity && (within === undefined || within.has(other))) visit(claim, other, false);
    });
  }
}

/** Whether the view walks claims of these terms between two home nodes. */
export function isWalked({ walks, topology }: View, term: number, from: number, to: number): boolean {
  const { claims, kind } = topology;
  return walks[walkIndex(claims.terms.what.values[term], kind.values[from], kind.values[to])] === 1;
}

/** Calls `visit` for each visible description of an entity. */
export function forEachDescription(view: View, entity: number, visit: (description: number) => void): void {
  for (const home of view.groups.membersOf(entity)) {
    forEachDescriptionAt(view.topology.descriptions, home, (row) => {
      if (isDescriptionVisible(view, row, home)) visit(row);
    });
  }
}

/** Whether a visible description of an entity says this facet. */
export function hasFacet(view: View, entity: number, facet: string): boolean {
  const code = view.topology.facets.find(facet);
  let said = false;
  forEachDescription(view, entity, (row) => {
    if (descriptionFacet(view.topology.descriptions, row) === code) said = true;
  });
  return said;
}
