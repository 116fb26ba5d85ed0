import { forEachIn, forEachOut } from '../topology/claim-rows.ts';
import type { View } from './view.ts';
import { walkIndex } from './walk-table.ts';

/** Whether the record behind a row was known and stood at the view's instant, and is of its sources. */
export function isRecordVisible(view: View, record: number): boolean {
  const { records } = view.topology;
  const { knownAt, sources } = view;
  const retractedAt = records.retractedAt.values[record];
  if (
    knownAt === Infinity
      ? retractedAt !== Infinity
      : records.recordedAt.values[record] > knownAt || retractedAt <= knownAt
  )
    return false;
  return sources === undefined || sources.has(records.source.values[record]);
}

/** Whether a period holds on the view's day in its mode; always without a day or in mode `ever`. */
export function isPeriodVisible(view: View, validity: number): boolean {
  const { asOf, timeMode } = view;
  if (asOf === undefined || timeMode === 'ever') return true;
  const { fromEarliest, fromLatest, toEarliest, toLatest } = view.topology.validities;
  return timeMode === 'possible'
    ? fromEarliest.values[validity] <= asOf && asOf < toLatest.values[validity]
    : fromLatest.values[validity] <= asOf && asOf < toEarliest.values[validity];
}

/** Whether the reader sees a claim at all, whatever its type. */
export function isClaimVisible(view: View, claim: number): boolean {
  const { claims, confidences } = view.topology;
  return (
    view.mask[claims.token.values[claim]] === 1 &&
    confidences.values[claims.confidence.values[claim]] >= view.minConfidence &&
    isRecordVisible(view, claims.record.values[claim]) &&
    isPeriodVisible(view, claims.validity.values[claim])
  );
}

/** Whether the reader sees a description. Descriptions are not narrowed by the view's day: what was said stays said. */
export function isDescriptionVisible(view: View, description: number): boolean {
  const { descriptions } = view.topology;
  return (
    view.mask[descriptions.token.values[description]] === 1 &&
    isRecordVisible(view, descriptions.record.values[description])
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
  const { rows, claims } = view.topology;
  const { groups, within } = view;

  for (const home of groups.membersOf(entity)) {
    forEachOut(rows, home, (claim) => {
      if (!isWalked(view, claim) || !isClaimVisible(view, claim)) return;
      const other = groups.survivorOf(claims.to.values[claim]);
      if (other !== entity && (within === undefined || within.has(other))) visit(claim, other, true);
    });
    forEachIn(rows, home, (claim) => {
      if (!isWalked(view, claim) || !isClaimVisible(view, claim)) return;
      const other = groups.survivorOf(claims.from.values[claim]);
      if (other !== entity && (within === undefined || within.has(other))) visit(claim, other, false);
    });
  }
}

/** Whether the view walks claims of this type between such ends. */
export function isWalked({ walks, topology }: View, claim: number): boolean {
  const { claims, kind } = topology;
  const from = kind.values[claims.from.values[claim]];
  const to = kind.values[claims.to.values[claim]];
  return walks[walkIndex(claims.type.values[claim], from, to)] === 1;
}

/** Calls `visit` for each visible description of an entity. */
export function forEachDescription(view: View, entity: number, visit: (description: number) => void): void {
  const { descriptionHead, descriptions } = view.topology;
  for (const home of view.groups.membersOf(entity)) {
    for (let row = descriptionHead.values[home]; row !== -1; row = descriptions.next.values[row]) {
      if (isDescriptionVisible(view, row)) visit(row);
    }
  }
}

/** Whether a visible description of an entity says this facet. */
export function hasFacet(view: View, entity: number, facet: string): boolean {
  const code = view.topology.facets.find(facet);
  let said = false;
  forEachDescription(view, entity, (row) => {
    if (view.topology.descriptions.facet.values[row] === code) said = true;
  });
  return said;
}
