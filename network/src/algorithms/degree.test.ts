import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { farOff } from '../testing/far-off.ts';
import { someConventions, someGraph } from '../testing/random-graphs.ts';
import { slowMatrix, slowNeighbours } from '../testing/slow/slow-matrix.ts';
import { degreeAssortativity } from './assortativity.ts';
import { degreeCentralisation } from './centralisation.ts';
import { degrees } from './degree.ts';
import { density } from './density.ts';
import { strengths } from './strength.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const column = (matrix: number[][], at: number) => matrix.map((row) => row[at]);

test.each([false, true])('degree and strength are the sums of rows and columns; directed: %s', (directed) => {
  fc.assert(
    fc.property(someGraph({ directed, weighted: true, parallel: 'keep', loops: 'keep' }), (graph) => {
      for (const weighted of [false, true]) {
        const measure = weighted ? strengths : degrees;
        const matrix = slowMatrix(graph, weighted);
        const out = matrix.map((row, node) => sum(row) + (directed ? 0 : row[node]));
        const inward = matrix.map((row, node) => sum(column(matrix, node)) + (directed ? 0 : row[node]));
        expect(farOff(measure(graph, 'out'), out)).toStrictEqual([]);
        expect(farOff(measure(graph, 'in'), inward)).toStrictEqual([]);
        expect(farOff(measure(graph), directed ? out.map((count, node) => count + inward[node]) : out)).toStrictEqual(
          [],
        );
      }
    }),
    { numRuns: 200 },
  );
});

test('density is the share of pairs that are tied', () => {
  fc.assert(
    fc.property(someConventions.chain(someGraph), (graph) => {
      const matrix = slowMatrix(graph, false);
      const tied = matrix.map((row, a) => row.filter((count, b) => count > 0 && a !== b).length);
      const pairs = graph.size * (graph.size - 1);
      expect(density(graph)).toBeCloseTo(pairs === 0 ? 0 : sum(tied) / pairs, 12);
    }),
    { numRuns: 200 },
  );
});

test('assortativity is the correlation of the degrees at both ends', () => {
  fc.assert(
    fc.property(someConventions.chain(someGraph), (graph) => {
      const [out, inward] = [degrees(graph, 'out'), degrees(graph, 'in')];
      const pairs = slowMatrix(graph, false).flatMap((row, a) =>
        row.flatMap((count, b) => Array.from({ length: count }, () => [out[a], inward[b]])),
      );
      const [x, y] = [pairs.map(([start]) => start), pairs.map(([, end]) => end)];
      const apart = (values: number[]) => values.map((value) => value - sum(values) / values.length);
      const spread = (values: number[]) => Math.sqrt(sum(apart(values).map((value) => value * value)));
      const together = sum(apart(x).map((value, at) => value * apart(y)[at]));
      const found = degreeAssortativity(graph);
      const isFlat = new Set(x).size < 2 || new Set(y).size < 2;
      const expected = isFlat ? 2 : together / (spread(x) * spread(y));
      expect(farOff([found ?? 2], [expected])).toStrictEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('centralisation is what the greatest degree is above the others, over that of a star', () => {
  fc.assert(
    fc.property(someGraph({ directed: true }), (graph) => {
      const { size } = graph;
      const excess = (counts: readonly number[]) => sum(counts.map((count) => Math.max(...counts) - count));
      const neighbours = slowNeighbours(graph).map((set) => set.size);
      const all =
        size < 3 ? undefined : excess(neighbours) / excess([size - 1, ...Array.from({ length: size - 1 }, () => 1)]);
      const outward = size < 3 ? undefined : excess([...degrees(graph, 'out')]) / (size - 1) ** 2;
      expect(farOff([degreeCentralisation(graph) ?? -1], [all ?? -1])).toStrictEqual([]);
      expect(farOff([degreeCentralisation(graph, 'out') ?? -1], [outward ?? -1])).toStrictEqual([]);
    }),
    { numRuns: 200 },
  );
});
