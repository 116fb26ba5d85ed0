import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainId, plainTopology, somePlainClaims } from '../testing/plain-network.ts';
import { aRecord, testId } from '../testing/random-records.ts';
import { slowWays, type PlainWay } from '../testing/slow/slow-ways.ts';
import { applyRecord } from '../topology/apply-record.ts';
import { createTopology } from '../topology/create-topology.ts';
import { shownId } from '../view/entities.ts';
import { linkedRowsOf } from '../view/linked-rows.ts';
import { createView, maskOf, type View } from '../view/view.ts';
import { findWays, type Path } from './find-ways.ts';
import { hopBetween } from './hop.ts';
import { searchWays } from './way-search.ts';

const ends = { from: 'p0', to: 'p1' };

/** A question over random claims; nothing where one of the ends is not there. */
const someQuestion = fc.record({
  claims: somePlainClaims,
  maxHops: fc.integer({ min: 1, max: 6 }),
  maxDegree: fc.constantFrom(2, 3, 200),
  day: fc.option(fc.integer({ min: 8, max: 42 }), { nil: undefined }),
  minConfidence: fc.constantFrom(0, 0.5),
  k: fc.constantFrom(1, 2, 1_000),
});
type Question = (typeof someQuestion)['generate'] extends (...args: never[]) => { value: infer Value } ? Value : never;

function viewFor({ claims, day, minConfidence }: Question) {
  const topology = plainTopology(claims);
  const view = createView(topology, maskOf(topology, ['open']), {
    minConfidence,
    ...(day === undefined ? {} : { asOf: day }),
  });
  return { view, from: topology.nodes.find(plainId(ends.from)), to: topology.nodes.find(plainId(ends.to)) };
}

function slowly({ claims, day, ...question }: Question): PlainWay[] {
  return slowWays(claims, { ...ends, ...question, ...(day === undefined ? {} : { day }) });
}

function plainly(view: View, { nodes, via }: Path): PlainWay {
  const hops = via.map((helper, at) => hopBetween(view, nodes[at], nodes[at + 1], helper));
  return {
    nodes: nodes.map((node) => shownId(view, node)),
    confidence: hops.reduce((product, { confidence }) => product * confidence, 1),
  };
}

const nameless = (ways: readonly PlainWay[]) =>
  ways
    .map(
      ({ nodes, confidence }) =>
        `${nodes.map((name) => (name.length > 9 ? name : plainId(name))).join(' ')} ${confidence.toFixed(9)}`,
    )
    .sort();

test('all ways of at most so many hops are those of trying every one', () => {
  fc.assert(
    fc.property(someQuestion, (question) => {
      const { view, from, to } = viewFor(question);
      fc.pre(from !== -1 && to !== -1);
      const wanted = slowly(question);
      const found = findWays(view, from, to, { ...question, k: 1_000, order: 'hops' });

      expect(nameless(found.paths.map((path) => plainly(view, path)))).toStrictEqual(nameless(wanted));
      expect(found).toMatchObject({
        minHops: wanted[0]?.nodes.length === undefined ? undefined : wanted[0].nodes.length - 1,
        more: false,
        isCut: false,
      });
    }),
    { numRuns: 200 },
  );
});

test('of the next longer ways so many as are asked for, the surest of each length', () => {
  fc.assert(
    fc.property(someQuestion, (question) => {
      const { view, from, to } = viewFor(question);
      fc.pre(from !== -1 && to !== -1);
      const all = slowly(question);
      const least = all.filter(({ nodes }) => nodes.length === all[0]?.nodes.length).length;
      const { paths, wanted } = findWays(view, from, to, { ...question, order: 'hops' });
      const worth = (ways: readonly PlainWay[]) =>
        ways.map(({ nodes, confidence }) => [nodes.length, confidence.toFixed(9)]);

      expect(wanted).toBe(Math.min(all.length, least + question.k));
      expect(worth(paths.slice(0, wanted).map((path) => plainly(view, path)))).toStrictEqual(
        worth(all.slice(0, wanted)),
      );
    }),
    { numRuns: 200 },
  );
});

test('by confidence the surest come first, of equal ones the shorter', () => {
  fc.assert(
    fc.property(someQuestion, (question) => {
      const { view, from, to } = viewFor(question);
      fc.pre(from !== -1 && to !== -1);
      const all = slowly(question).sort(
        (a, b) => Number(b.confidence.toFixed(9)) - Number(a.confidence.toFixed(9)) || a.nodes.length - b.nodes.length,
      );
      const { paths, wanted } = findWays(view, from, to, { ...question, order: 'confidence' });
      const worth = (ways: readonly PlainWay[]) =>
        ways.map(({ nodes, confidence }) => [confidence.toFixed(9), nodes.length]);

      expect(wanted).toBe(Math.min(all.length, question.k));
      expect(worth(paths.slice(0, wanted).map((path) => plainly(view, path)))).toStrictEqual(
        worth(all.slice(0, wanted)),
      );
    }),
    { numRuns: 200 },
  );
});

test('a hub is not passed through and is listed, unless it is an end', () => {
  const topology = createTopology();
  const spokes = Array.from({ length: 6 }, (_, other) => ({ from: 0, to: other + 1, weight: 1 }));
  applyRecord(topology, aRecord(0, spokes));
  const view = createView(topology, maskOf(topology, ['open']));
  const node = (person: number) => topology.nodes.find(testId('p', person));
  const limits = { maxHops: 4, maxDegree: 5, k: 10, order: 'hops' } as const;

  expect(findWays(view, node(1), node(2), limits)).toMatchObject({
    paths: [],
    minHops: undefined,
    skippedHubs: [{ node: node(0), degree: 6 }],
  });
  expect(findWays(view, node(1), node(0), limits).paths).toStrictEqual([{ nodes: [node(1), node(0)], via: [-1] }]);
});

test('an entity is linked with itself by a way of no hop', () => {
  const topology = createTopology();
  applyRecord(topology, aRecord(0, [{ from: 0, to: 1, weight: 1 }]));
  const view = createView(topology, maskOf(topology, ['open']));

  expect(findWays(view, 0, 0, { maxHops: 4, maxDegree: 5, k: 10, order: 'hops' })).toMatchObject({
    paths: [{ nodes: [0], via: [] }],
    minHops: 0,
  });
});

test('a search that may not look at enough says so', () => {
  const topology = createTopology();
  applyRecord(
    topology,
    aRecord(
      0,
      [0, 1, 2, 3].map((from) => ({ from, to: from + 1, weight: 1 })),
    ),
  );
  const view = createView(topology, maskOf(topology, ['open']));
  const search = (mostLooked: number) => searchWays(linkedRowsOf(view), 0, 4, { maxDegree: 200, mostLooked });
  const [short, long] = [search(2), search(100)];

  expect([short.within(4), short.isCut]).toStrictEqual([undefined, true]);
  expect([long.within(4)?.entities.length, long.isCut]).toStrictEqual([5, false]);
});
