import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { farOff } from '../testing/far-off.ts';
import { someConventions, someGraph } from '../testing/random-graphs.ts';
import { slowDistances } from '../testing/slow/slow-distances.ts';
import { closeness, harmonicCloseness } from './closeness.ts';
import { distanceFigures } from './distance-figures.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test.each([9, 70])('closeness, harmonic and figures of distances follow from all distances; up to %i nodes', (most) => {
  const graphs = someConventions.chain((conventions) => someGraph({ ...conventions, most }));
  fc.assert(
    fc.property(graphs, fc.boolean(), (graph, weighted) => {
      const { size } = graph;
      const others = Math.max(size - 1, 1);
      const far = slowDistances(graph, weighted);
      const towards = far.map((_, node) =>
        far.map((row, other) => (other === node ? Infinity : row[node])).filter((distance) => distance < Infinity),
      );
      expect(
        farOff(
          closeness(graph, { weighted }),
          towards.map((list) => (list.length === 0 ? 0 : (list.length / sum(list)) * (list.length / others))),
        ),
      ).toStrictEqual([]);
      const inverse = towards.map((list) => sum(list.map((distance) => 1 / distance)));
      expect(farOff(harmonicCloseness(graph, { weighted, normalised: false }), inverse)).toStrictEqual([]);
      expect(
        farOff(
          harmonicCloseness(graph, { weighted }),
          inverse.map((value) => value / others),
        ),
      ).toStrictEqual([]);

      const all = towards.flat();
      const figures = distanceFigures(graph, { weighted });
      expect(
        farOff(
          [figures.diameter, figures.meanDistance ?? -1, figures.efficiency],
          [
            Math.max(0, ...all),
            all.length === 0 ? -1 : sum(all) / all.length,
            size < 2 ? 0 : sum(inverse) / (size * (size - 1)),
          ],
        ),
      ).toStrictEqual([]);
      expect(figures.connectedPairs).toBe(all.length);
    }),
    { numRuns: most === 9 ? 400 : 100 },
  );
});
