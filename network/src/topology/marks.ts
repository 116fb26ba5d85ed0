import type { SaidClaim, SaidMention } from '@corridor/graph-schema';
import { EVER, guardedWithin, marksWitness, victimEnds, type GuardSpan } from '@corridor/graph-schema/policy';
import { growable, push, type Growable } from './growable.ts';

/** What visible records may say that puts a person under safeguards on some days: a victim, or somebody who could be a minor then. */
export interface Marks {
  readonly node: Growable<Uint32Array>;
  /** The description that says it, or `-1 - claim`. */
  readonly row: Growable<Int32Array>;
  /** The first day on which it holds. */
  readonly from: Growable<Int32Array>;
  /** The first day on which it no longer holds. */
  readonly until: Growable<Int32Array>;
}

/** No marks. */
export function createMarks(): Marks {
  return {
    node: growable(Uint32Array),
    row: growable(Int32Array),
    from: growable(Int32Array),
    until: growable(Int32Array),
  };
}

/** Notes what a description says of a person: also of who is of age by now, for questions about a day on which they were not. */
export function markDescription(marks: Marks, mention: SaidMention, node: number, row: number): void {
  if (mention.kind !== 'Person') return;
  const span = guardedWithin(mention.properties);
  if (span !== undefined) mark(marks, node, row, span);
}

/** Notes what a claim says of the persons at its ends. */
export function markClaim(
  marks: Marks,
  claim: SaidClaim,
  row: number,
  ends: { readonly from: { kind: string; node: number }; readonly to: { kind: string; node: number } },
): void {
  const { from, to } = victimEnds(claim.type, claim.properties);
  if (from && ends.from.kind === 'Person') mark(marks, ends.from.node, -1 - row, EVER);
  if (to && ends.to.kind === 'Person') mark(marks, ends.to.node, -1 - row, EVER);
}

/** Notes that a description speaks of a witness. */
export function markWitness(witnesses: Marks, mention: SaidMention, node: number, row: number): void {
  if (mention.kind === 'Person' && marksWitness(mention.properties)) mark(witnesses, node, row, EVER);
}

/** Notes the persons at the ends of a claim that gives them the role of a witness. */
export function markWitnessClaim(
  witnesses: Marks,
  claim: SaidClaim,
  row: number,
  ends: readonly { readonly kind: string; readonly node: number }[],
): void {
  if (!marksWitness(claim.properties)) return;
  for (const { kind, node } of ends) if (kind === 'Person') mark(witnesses, node, -1 - row, EVER);
}

function mark(marks: Marks, node: number, row: number, { from, until }: GuardSpan): void {
  push(marks.node, node);
  push(marks.row, row);
  push(marks.from, from);
  push(marks.until, until);
}
