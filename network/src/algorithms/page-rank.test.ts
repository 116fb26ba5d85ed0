import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../graph/build-graph.ts';
import { farOff } from '../testing/far-off.ts';
import { someConventions, someGraph } from '../testing/random-graphs.ts';
import { slowEigenvector } from '../testing/slow/slow-eigenvector.ts';
import { slowPageRank } from '../testing/slow/slow-page-rank.ts';
import { eigenvector } from './eigenvector.ts';
import { pageRank } from './page-rank.ts';

test('PageRank solves its equations', () => {
  fc.assert(
    fc.property(
      someConventions.chain(someGraph),
      fc.boolean(),
      fc.constantFrom(0.5, 0.85),
      (graph, weighted, damping) => {
        const { values, converged } = pageRank(graph, { weighted, damping });
        expect(converged).toBe(true);
        expect(farOff(values, slowPageRank(graph, weighted, damping))).toStrictEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

test('eigenvector is what the power method comes to', () => {
  fc.assert(
    fc.property(someConventions.chain(someGraph), fc.boolean(), (graph, weighted) => {
      const { values, converged } = eigenvector(graph, { weighted, tolerance: 1e-15 });
      // With no ties in a circle nothing settles; which the answer says.
      fc.pre(converged);
      expect(farOff(values, slowEigenvector(graph, weighted))).toStrictEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('an unfinished answer says so', () => {
  const chain = buildGraph({ size: 3, from: [0, 1], to: [1, 2] }, { directed: true });
  expect(eigenvector(chain, { mostRounds: 100 })).toMatchObject({ converged: false, rounds: 100 });
  expect(pageRank(chain, { mostRounds: 1 })).toMatchObject({ converged: false, rounds: 1 });
});
