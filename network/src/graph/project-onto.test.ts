import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from './build-graph.ts';
import { MOST_SHARING, projectOnto, type OntoOptions } from './project-onto.ts';

/** Entities are ten times their node; those below 40 are persons, the others events. */
function twoMode(size: number, pairs: readonly (readonly [number, number])[]) {
  return {
    graph: buildGraph({ size, from: pairs.map(([from]) => from), to: pairs.map(([, to]) => to) }),
    entities: Int32Array.from({ length: size }, (_, node) => node * 10),
    nodeOf: (entity: number) => entity / 10,
    crowdedHelpers: 0,
  };
}
const isPerson = (entity: number) => entity < 40;
// Four persons; event 4 of three of them, event 5 of two of those, event 6 of one; persons 0 and 3 know each other.
const met = twoMode(7, [
  [0, 4],
  [1, 4],
  [2, 4],
  [0, 5],
  [1, 5],
  [3, 6],
  [0, 3],
]);
const tiesOf = (options: OntoOptions) => {
  const { graph } = projectOnto(met, isPerson, options);
  return Array.from(graph.from, (from, edge) => `${from}-${graph.to[edge]} ${graph.weights[edge]}`);
};

test('two who share a thing are tied, by the stated weighting', () => {
  expect(tiesOf({ weighting: 'newman', weighted: true })).toStrictEqual(['0-1 1.5', '0-2 0.5', '0-3 1', '1-2 0.5']);
  expect(tiesOf({ weighting: 'shared', weighted: true })).toStrictEqual(['0-1 2', '0-2 1', '0-3 1', '1-2 1']);
  expect(tiesOf({ weighting: 'newman' })).toStrictEqual(['0-1 1', '0-2 1', '0-3 1', '1-2 1']);
  expect(tiesOf({ weighting: 'shared', parallel: 'keep' })).toStrictEqual([
    '0-1 1',
    '0-1 1',
    '0-2 1',
    '0-3 1',
    '1-2 1',
  ]);
});

/** Up to six persons at up to six events, who was at which. */
const someMeetings = fc
  .record({ persons: fc.integer({ min: 1, max: 6 }), events: fc.integer({ min: 1, max: 6 }) })
  .chain(({ persons, events }) =>
    fc
      .array(fc.tuple(fc.nat(persons - 1), fc.nat(events - 1)), { maxLength: 20 })
      .map((were) => ({ persons, events, were })),
  );
const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

test('strengths are those of looking at every pair and every event', () => {
  fc.assert(
    fc.property(
      someMeetings,
      fc.constantFrom('shared' as const, 'newman' as const),
      ({ persons, events, were }, weighting) => {
        const wasAt = (person: number, event: number) => were.some(([one, other]) => one === person && other === event);
        const worth = (event: number) =>
          weighting === 'shared' ? 1 : 1 / (numbers(persons).filter((person) => wasAt(person, event)).length - 1);
        const graph = buildGraph({
          size: persons + events,
          from: were.map(([person]) => person),
          to: were.map(([, event]) => persons + event),
        });
        const entities = Int32Array.from(numbers(persons + events));

        const found = projectOnto(
          { graph, entities, nodeOf: (entity) => entity, crowdedHelpers: 0 },
          (entity) => entity < persons,
          {
            weighting,
            weighted: true,
          },
        );

        const strengths = new Map(
          Array.from(found.graph.from, (from, edge) => [`${from} ${found.graph.to[edge]}`, found.graph.weights[edge]]),
        );
        for (const one of numbers(persons))
          for (const other of numbers(persons).slice(one + 1)) {
            const shared = numbers(events).filter((event) => wasAt(one, event) && wasAt(other, event));
            const expected = shared.reduce((sum, event) => sum + worth(event), 0);
            expect(strengths.get(`${one} ${other}`) ?? 0).toBeCloseTo(expected, 9);
          }
      },
    ),
    { numRuns: 500 },
  );
});

test('nodes keep their entities, and without isolates those that share nothing are gone', () => {
  const alone = twoMode(5, [
    [1, 4],
    [3, 4],
  ]);
  const all = projectOnto(alone, isPerson, { weighting: 'newman' });
  const tied = projectOnto(alone, isPerson, { weighting: 'newman', isolates: false });

  expect([...all.entities]).toStrictEqual([0, 10, 20, 30]);
  expect([...tied.entities]).toStrictEqual([10, 30]);
  expect([tied.nodeOf(30), tied.nodeOf(0), tied.graph.edges]).toStrictEqual([1, -1, 1]);
});

test('what too many share ties nobody, and is counted', () => {
  const size = MOST_SHARING + 2;
  const crowd = {
    graph: buildGraph({
      size,
      from: Array.from({ length: size - 1 }, (_, node) => node),
      to: Array.from({ length: size - 1 }, () => size - 1),
    }),
    entities: Int32Array.from({ length: size }, (_, node) => node),
    nodeOf: (entity: number) => entity,
    crowdedHelpers: 0,
  };
  const { graph, crowded } = projectOnto(crowd, (entity) => entity < size - 1, { weighting: 'shared' });

  expect([graph.size, graph.edges, crowded]).toStrictEqual([size - 1, 0, 1]);
});
