import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { someConventions, someGraph } from '../testing/random-graphs.ts';
import { slowCoreness } from '../testing/slow/slow-coreness.ts';
import { coreness } from './coreness.ts';

test('coreness is the last core that a node is in', () => {
  fc.assert(
    fc.property(someConventions.chain(someGraph), (graph) => {
      expect([...coreness(graph)]).toStrictEqual(slowCoreness(graph));
    }),
    { numRuns: 500 },
  );
});
