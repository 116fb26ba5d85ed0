import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../graph/build-graph.ts';
import { farOff } from '../testing/far-off.ts';
import { someConventions, someGraph } from '../testing/random-graphs.ts';
import { slowBetweenness } from '../testing/slow/slow-betweenness.ts';
import { betweenness } from './betweenness.ts';
import { edgeBetweenness } from './edge-betweenness.ts';

test('betweenness is what all shortest ways, written down, lead through', () => {
  fc.assert(
    fc.property(someConventions.chain(someGraph), fc.boolean(), (graph, weighted) => {
      const { size, directed } = graph;
      const { nodes, edges } = slowBetweenness(graph, weighted);
      const once = directed ? 1 : 2;
      const pairs = (among: number) => Math.max(among * (among - 1), 1);
      expect(
        farOff(
          betweenness(graph, { weighted, normalised: false }),
          nodes.map((ways) => ways / once),
        ),
      ).toStrictEqual([]);
      expect(
        farOff(
          betweenness(graph, { weighted }),
          nodes.map((ways) => ways / pairs(size - 1)),
        ),
      ).toStrictEqual([]);
      expect(
        farOff(
          edgeBetweenness(graph, { weighted, normalised: false }),
          edges.map((ways) => ways / once),
        ),
      ).toStrictEqual([]);
      expect(
        farOff(
          edgeBetweenness(graph, { weighted }),
          edges.map((ways) => ways / pairs(size)),
        ),
      ).toStrictEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('sources in two halves add up to all', () => {
  fc.assert(
    fc.property(someGraph({ most: 30 }), fc.nat(), (graph, cut) => {
      const nodes = Array.from({ length: graph.size }, (_, node) => node);
      const place = cut % graph.size;
      const halves = [nodes.slice(0, place), nodes.slice(place)].map((sources) => betweenness(graph, { sources }));
      expect(
        farOff(
          halves[0].map((value, node) => value + halves[1][node]),
          betweenness(graph),
        ),
      ).toStrictEqual([]);
    }),
  );
});

test('ways whose lengths differ by rounding only are equally short', () => {
  // 1/10 + 1/5 is not quite 3/10 as floats.
  const ring = buildGraph({ size: 3, from: [0, 1, 0], to: [1, 2, 2], weights: [10, 5, 10 / 3] });
  expect(1 / 10 + 1 / 5).not.toBe(1 / (10 / 3));
  expect([...betweenness(ring, { weighted: true, normalised: false })]).toStrictEqual([0, 0.5, 0]);
});

test('the callback is told how far it is and ends the work by throwing', () => {
  const star = buildGraph({
    size: 40,
    from: Array.from({ length: 39 }, () => 0),
    to: Array.from({ length: 39 }, (_, n) => n + 1),
  });
  const told: number[] = [];
  betweenness(star, { tick: (done) => told.push(done) });
  expect(told).toStrictEqual([0, 16, 32]);
  expect(() => {
    betweenness(star, {
      tick: (done) => {
        if (done > 0) throw new RangeError('too late');
      },
    });
  }).toThrow('too late');
});
