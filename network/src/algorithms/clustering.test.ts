import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { farOff } from '../testing/far-off.ts';
import { someConventions, someGraph } from '../testing/random-graphs.ts';
import { slowMatrix, slowNeighbours } from '../testing/slow/slow-matrix.ts';
import { clustering } from './clustering.ts';
import { constraint } from './constraint.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('clustering is the share of pairs of neighbours that are tied', () => {
  fc.assert(
    fc.property(someConventions.chain(someGraph), (graph) => {
      const neighbours = slowNeighbours(graph);
      const tied = neighbours.map((set) =>
        sum([...set].map((a) => [...set].filter((b) => neighbours[a].has(b)).length)),
      );
      const local = neighbours.map(({ size }, node) => (size < 2 ? 0 : tied[node] / (size * (size - 1))));
      const found = clustering(graph);
      expect(farOff(found.local, local)).toStrictEqual([]);
      expect(farOff([found.mean], [sum(local) / graph.size])).toStrictEqual([]);
      expect(
        farOff(
          found.triangles,
          tied.map((pairs) => pairs / 2),
        ),
      ).toStrictEqual([]);
    }),
    { numRuns: 400 },
  );
});

test("constraint is Burt's formula over every pair of contacts", () => {
  fc.assert(
    fc.property(someConventions.chain(someGraph), fc.boolean(), (graph, weighted) => {
      const matrix = slowMatrix(graph, weighted);
      const mutual = (a: number, b: number) => (a === b ? 0 : matrix[a][b] + matrix[b][a]);
      const share = (a: number, b: number) => mutual(a, b) / sum(matrix.map((_, other) => mutual(a, other)));
      const nodes = matrix.map((_, node) => node);
      const expected = nodes.map((i) => {
        const contacts = nodes.filter((j) => mutual(i, j) > 0);
        if (contacts.length === 0) return Number.NaN;
        return sum(contacts.map((j) => (share(i, j) + sum(contacts.map((q) => share(i, q) * share(q, j)))) ** 2));
      });
      expect(farOff(constraint(graph, { weighted }), expected)).toStrictEqual([]);
    }),
    { numRuns: 400 },
  );
});
