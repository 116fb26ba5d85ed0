import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aRecord, testId } from '../testing/random-records.ts';
import { applyRecord } from '../topology/apply-record.ts';
import { createTopology } from '../topology/create-topology.ts';
import { createView, maskOf } from '../view/view.ts';
import { linkedSince } from './linked-since.ts';
import { shortestPaths } from './shortest-paths.ts';

const limits = { maxHops: 4, maxDegree: 200 };

interface Dated {
  readonly from: number;
  readonly to: number;
  readonly begin: number;
  readonly days: number;
}

function builtOf(dated: readonly Dated[]) {
  const topology = createTopology();
  dated.forEach(({ from, to, begin, days }, number) => {
    const record = aRecord(number, [{ from, to, weight: 1 }]);
    const validity = [begin, begin, begin + days, begin + days] as const;
    applyRecord(topology, { ...record, said: { ...record.said, validity: [...validity] } });
  });
  return { topology, view: createView(topology, maskOf(topology, ['open'])) };
}

test('the first day is the first of all days on which there is a path', () => {
  const dated = fc.record({
    from: fc.nat(5),
    to: fc.nat(5),
    begin: fc.integer({ min: 10, max: 30 }),
    days: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 12 }), (claims) => {
      const { topology, view } = builtOf(claims);
      const [from, to] = [topology.nodes.find(testId('p', 0)), topology.nodes.find(testId('p', 1))];
      fc.pre(from !== -1 && to !== -1);
      const days = Array.from({ length: 50 }, (_, day) => day);
      const first = days.find((day) => {
        const then = { ...view, asOf: day };
        return shortestPaths(then, from, to, { ...limits, k: 1 }).paths.length > 0;
      });

      expect(linkedSince(view, from, to, limits)).toStrictEqual({
        isCut: false,
        ...(first === undefined ? {} : { day: first }),
      });
    }),
  );
});

test('ways that need two times at once are none', () => {
  const { topology, view } = builtOf([
    { from: 0, to: 2, begin: 10, days: 5 },
    { from: 2, to: 1, begin: 15, days: 5 },
  ]);

  expect(
    linkedSince(view, topology.nodes.find(testId('p', 0)), topology.nodes.find(testId('p', 1)), limits),
  ).toStrictEqual({ isCut: false });
});
