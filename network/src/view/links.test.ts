import { relationships } from '@corridor/graph-schema';
import { expect, test } from 'vitest';
import { aRecord, testId } from '../testing/random-records.ts';
import { applyRecord, type AppliedRecord } from '../topology/apply-record.ts';
import { createTopology } from '../topology/create-topology.ts';
import { linksBetween } from './links.ts';
import { createView, maskOf } from './view.ts';

function linksOf(records: readonly AppliedRecord[]) {
  const topology = createTopology();
  for (const record of records) applyRecord(topology, record);
  const view = createView(topology, maskOf(topology, ['open']));
  const [one, other] = [topology.nodes.find(testId('p', 0)), topology.nodes.find(testId('p', 1))];
  const plain = (from: number, to: number) =>
    linksBetween(view, from, to).map((link) => ({
      type: relationships[link.type]?.type,
      from: link.from === one ? 0 : 1,
      claims: link.claims.length,
      origins: link.origins,
      confidence: link.confidence,
    }));
  return [plain(one, other), plain(other, one)];
}

const claimed = (number: number, from: number, to: number, type?: 'DIRECTS'): AppliedRecord => {
  const record = aRecord(number, [{ from, to, weight: 1 }]);
  if (type === undefined) return record;
  return { ...record, said: { ...record.said, claims: record.said.claims.map((claim) => ({ ...claim, type })) } };
};

test('what has no direction is one fact whichever way it was reported, seen from either end', () => {
  const [here, there] = linksOf([claimed(0, 0, 1), claimed(1, 1, 0), claimed(2, 1, 0)]);

  // Three origins of 0.5 each; two of three reports start at the second person.
  expect(here).toStrictEqual([{ type: 'ASSOCIATE_OF', from: 1, claims: 3, origins: 3, confidence: 0.875 }]);
  expect(there).toStrictEqual(here);
});

test('what has a direction is a fact for each way', () => {
  const [here] = linksOf([claimed(0, 0, 1, 'DIRECTS'), claimed(1, 1, 0, 'DIRECTS')]);

  expect(here?.map(({ from, claims }) => [from, claims])).toStrictEqual([
    [0, 1],
    [1, 1],
  ]);
});
