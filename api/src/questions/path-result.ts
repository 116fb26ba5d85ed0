import type * as z from 'zod';
import type { pathsQuestion } from '@corridor/graph-schema/questions';
import { holdTogether, hopBetween, type Hop, type Path, type View } from '@corridor/network';
import type { Sight } from './sight.ts';

/** A way as it is answered. */
export type Way = z.infer<typeof pathsQuestion.result>;

/** Reads the facts of a way. */
export function toWay(sight: Sight, view: View, { nodes, via }: Path): Way {
  const hops = via.map((helper, index) => hopBetween(view, nodes[index] ?? -1, nodes[index + 1] ?? -1, helper));
  const links = hops.flatMap(({ halves }) => halves.flat());
  const least = hops.reduce<Hop | undefined>(
    (worst, hop) => (worst === undefined || hop.confidence < worst.confidence ? hop : worst),
    undefined,
  );
  return {
    nodes: nodes.map((node) => sight.summary(view, node)),
    links: links.map((link) => sight.link(view, link)),
    hops: nodes.length - 1,
    // The same product whichever way it is walked: equal ways are equal to the last bit.
    confidence: hops
      .map(({ confidence }) => confidence)
      .sort((a, b) => a - b)
      .reduce((product, one) => product * one, 1),
    weakest: least === undefined ? null : links.indexOf(least.carrier),
    simultaneous: holdTogether(view, hops),
  };
}
