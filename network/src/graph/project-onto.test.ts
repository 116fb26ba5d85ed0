import { expect, test } from 'vitest';
import { buildGraph } from './build-graph.ts';
import { MOST_SHARING, projectOnto, type OntoOptions } from './project-onto.ts';

/** Entities are ten times their node; those below 40 are persons, the others events. */
function twoMode(size: number, pairs: readonly (readonly [number, number])[]) {
  return {
    graph: buildGraph({ size, from: pairs.map(([from]) => from), to: pairs.map(([, to]) => to) }),
    entities: Int32Array.from({ length: size }, (_, node) => node * 10),
    nodeOf: (entity: number) => entity / 10,
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
  };
  const { graph, crowded } = projectOnto(crowd, (entity) => entity < size - 1, { weighting: 'shared' });

  expect([graph.size, graph.edges, crowded]).toStrictEqual([size - 1, 0, 1]);
});
