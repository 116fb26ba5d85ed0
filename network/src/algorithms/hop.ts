import { valueAt } from '../topology/packed-column.ts';
import { linksBetween, type FoldedLink } from '../view/links.ts';
import type { View } from '../view/view.ts';
import { intersect, isEmpty, spansOf, unite, type Spans } from './spans.ts';

/** One hop of a way: its facts, what it is worth, and the fact that decides this. */
export interface Hop {
  /** Facts between the two ends; of a shared helper those of the one half and those of the other. */
  readonly halves: readonly (readonly FoldedLink[])[];
  /** The best of parallel facts; of a shared helper the product of its two halves. */
  readonly confidence: number;
  /** The fact that the confidence rests on; of a shared helper the weaker half. */
  readonly carrier: FoldedLink;
}

/** The hop between two linked entities, over the helper `via` unless that is -1. O(claims at the ends). */
export function hopBetween(view: View, one: number, other: number, via: number): Hop {
  if (via === -1) {
    const links = linksBetween(view, one, other);
    const carrier = bestOf(links);
    return { halves: [links], confidence: carrier.confidence, carrier };
  }
  const halves = [linksBetween(view, one, via), linksBetween(view, via, other)];
  const [first, second] = halves.map(bestOf);
  return {
    halves,
    confidence: first.confidence * second.confidence,
    carrier: first.confidence <= second.confidence ? first : second,
  };
}

/** The most confident of parallel facts, the first of several. */
export function bestOf(links: readonly FoldedLink[]): FoldedLink {
  return links.reduce((best, link) => (link.confidence > best.confidence ? link : best));
}

/** Whether there is a day on which every hop holds: in mode `certain` surely, else possibly. */
export function holdTogether(view: View, hops: readonly Hop[]): boolean {
  const common = hops.flatMap(({ halves }) => halves).map((links) => heldOn(view, links));
  return common.length === 0 || !isEmpty(common.reduce(intersect));
}

function heldOn(view: View, links: readonly FoldedLink[]): Spans {
  const { claims } = view.topology;
  return unite(links.flatMap((link) => link.claims).map((claim) => spansOf(view, valueAt(claims.validity, claim))));
}
