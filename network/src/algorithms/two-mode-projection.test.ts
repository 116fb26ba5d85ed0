import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectTwoMode } from './two-mode-projection.ts';

const someTies = fc
  .record({ actors: fc.integer({ min: 1, max: 6 }), events: fc.integer({ min: 1, max: 6 }) })
  .chain((sizes) =>
    fc
      .array(fc.tuple(fc.nat(sizes.actors - 1), fc.nat(sizes.events - 1)), { maxLength: 20 })
      .map((list) => ({ ...sizes, actor: list.map(([actor]) => actor), event: list.map(([, event]) => event) })),
  );

test('strengths are those of looking at every pair and every event', () => {
  fc.assert(
    fc.property(
      someTies,
      fc.constantFrom('count', 'newman'),
      fc.constantFrom('actors', 'events'),
      (ties, weighting, keep) => {
        const [size, kept, others, gone] =
          keep === 'actors'
            ? [ties.actors, ties.actor, ties.events, ties.event]
            : [ties.events, ties.event, ties.actors, ties.actor];
        const has = (one: number, other: number) => kept.some((end, tie) => end === one && gone[tie] === other);
        const all = (count: number) => Array.from({ length: count }, (_, number) => number);
        const strength = (one: number, two: number) =>
          all(others)
            .filter((other) => has(one, other) && has(two, other))
            .reduce(
              (sum, other) =>
                sum + (weighting === 'count' ? 1 : 1 / (all(size).filter((end) => has(end, other)).length - 1)),
              0,
            );

        const { graph, leftOut } = projectTwoMode(ties, { weighting, keep });

        const found = new Map(
          Array.from(graph.from, (from, edge) => [`${from} ${graph.to[edge]}`, graph.weights[edge]]),
        );
        for (let one = 0; one < size; one += 1)
          for (let two = one + 1; two < size; two += 1)
            expect(found.get(`${one} ${two}`) ?? 0).toBeCloseTo(strength(one, two), 9);
        expect([graph.size, graph.directed, leftOut.length]).toStrictEqual([size, false, 0]);
      },
    ),
    { numRuns: 500 },
  );
});

test("by Newman's weighting an actor's ties add up to the events shared with anybody", () => {
  fc.assert(
    fc.property(someTies, (ties) => {
      const { graph } = projectTwoMode(ties, { weighting: 'newman' });

      for (let actor = 0; actor < ties.actors; actor += 1) {
        const own = new Set(ties.event.filter((_, tie) => ties.actor[tie] === actor));
        const shared = [...own].filter((event) =>
          ties.actor.some((other, tie) => other !== actor && ties.event[tie] === event),
        );
        const sum = graph.weights.reduce(
          (all, weight, edge) => (graph.from[edge] === actor || graph.to[edge] === actor ? all + weight : all),
          0,
        );
        expect(sum).toBeCloseTo(shared.length, 9);
      }
    }),
    { numRuns: 300 },
  );
});

test('what ties too many is left out and told', () => {
  const { graph, leftOut } = projectTwoMode(
    { actors: 4, events: 2, actor: [0, 1, 2, 3, 0, 1], event: [0, 0, 0, 0, 1, 1] },
    { mostEnds: 3 },
  );

  expect([[...graph.from], [...graph.to], leftOut]).toStrictEqual([[0], [1], [0]]);
});
