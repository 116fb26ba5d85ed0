import * as fc from 'fast-check';
import { buildGraph, type GraphOptions } from '../graph/build-graph.ts';
import type { Graph } from '../graph/graph.ts';

/** Every mixture of conventions; strengths are there for whoever asks for them. */
export const someConventions = fc.record({
  directed: fc.boolean(),
  parallel: fc.constantFrom('merge' as const, 'keep' as const),
  loops: fc.constantFrom('drop' as const, 'keep' as const),
  weighted: fc.constant(true),
});

/** A small random graph of up to `most` nodes; strengths are quarters from 0.25 to 4, exact in binary. */
export function someGraph(
  options: GraphOptions & { readonly weighted?: boolean; readonly most?: number } = {},
): fc.Arbitrary<Graph> {
  const { most = 9, weighted = false } = options;
  return fc.integer({ min: 1, max: most }).chain((size) =>
    fc
      .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.integer({ min: 1, max: 16 })), {
        maxLength: 3 * size,
        // Else no more than ten.
        size: 'max',
      })
      .map((ties) =>
        buildGraph(
          {
            size,
            from: ties.map(([from]) => from),
            to: ties.map(([, to]) => to),
            ...(weighted ? { weights: ties.map(([, , quarters]) => quarters / 4) } : {}),
          },
          options,
        ),
      ),
  );
}
