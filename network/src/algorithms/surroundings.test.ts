import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainTopology, somePlainClaims } from '../testing/plain-network.ts';
import { forEachLinked, linkedCount, passageAt } from '../view/projection.ts';
import { createView, maskOf, type View } from '../view/view.ts';
import { surroundings } from './surroundings.ts';

/** The same from hop to hop, each time over everything that is reached already. */
function slowly(view: View, center: number, hops: number, maxDegree: number) {
  let entities = new Set([center]);
  const helpers = new Set<number>();
  for (let hop = 0; hop < hops; hop += 1) {
    const next = new Set(entities);
    for (const node of entities) {
      if (node !== center && (passageAt(view, node) !== 'through' || linkedCount(view, node) > maxDegree)) continue;
      forEachLinked(view, node, (other, via) => {
        next.add(other);
        if (via !== -1) helpers.add(via);
      });
    }
    entities = next;
  }
  return { entities: [...entities].sort((a, b) => a - b), helpers: [...helpers].sort((a, b) => a - b) };
}

test('what lies around is what is found by going on from everything over and over', () => {
  fc.assert(
    fc.property(somePlainClaims, fc.nat(5), fc.constantFrom(1, 2, 200), fc.nat(), (claims, hops, maxDegree, one) => {
      const topology = plainTopology(claims);
      fc.pre(topology.nodes.size > 0);
      const view = createView(topology, maskOf(topology, ['open']));
      const center = one % topology.nodes.size;
      const found = surroundings(view, center, hops, maxDegree);

      expect(found.entities[0]).toBe(center);
      expect({
        entities: found.entities.toSorted((a, b) => a - b),
        helpers: [...found.helpers].sort((a, b) => a - b),
      }).toStrictEqual(slowly(view, center, hops, maxDegree));
    }),
    { numRuns: 300 },
  );
});
