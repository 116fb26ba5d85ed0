import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainId, plainTopology, somePlainClaims } from '../testing/plain-network.ts';
import { aRecord, testId } from '../testing/random-records.ts';
import { slowWays } from '../testing/slow/slow-ways.ts';
import { applyRecord } from '../topology/apply-record.ts';
import { createTopology } from '../topology/create-topology.ts';
import { createView, maskOf } from '../view/view.ts';
import { linkedSince } from './linked-since.ts';

const limits = { maxHops: 4, maxDegree: 200 };
const days = Array.from({ length: 45 }, (_, day) => day);

test('the first day is the first of all days on which there is a way, with hubs on the days on which they are some', () => {
  fc.assert(
    fc.property(
      somePlainClaims,
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom(2, 3, 200),
      (claims, maxHops, maxDegree) => {
        const topology = plainTopology(claims);
        const [from, to] = [topology.nodes.find(plainId('p0')), topology.nodes.find(plainId('p1'))];
        fc.pre(from !== -1 && to !== -1);
        const question = { from: 'p0', to: 'p1', maxHops, maxDegree, minConfidence: 0 };
        const day = days.find((one) => slowWays(claims, { ...question, day: one }).length > 0);

        expect(linkedSince(createView(topology, maskOf(topology, ['open'])), from, to, question)).toStrictEqual({
          isCut: false,
          ...(day === undefined ? {} : { day }),
        });
      },
    ),
    { numRuns: 200 },
  );
});

test('ways that need two times at once are none', () => {
  const topology = createTopology();
  for (const [number, from, to, begin] of [
    [0, 0, 2, 10],
    [1, 2, 1, 15],
  ]) {
    const record = aRecord(number, [{ from, to, weight: 1 }]);
    applyRecord(topology, { ...record, said: { ...record.said, validity: [begin, begin, begin + 5, begin + 5] } });
  }
  const view = createView(topology, maskOf(topology, ['open']));
  const node = (person: number) => topology.nodes.find(testId('p', person));

  expect(linkedSince(view, node(0), node(1), limits)).toStrictEqual({ isCut: false });
});
