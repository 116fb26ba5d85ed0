import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainTopology, somePlainClaims } from '../testing/plain-network.ts';
import { aRecord } from '../testing/random-records.ts';
import { applyRecord } from '../topology/apply-record.ts';
import { createLinkedRows, linkedRowsOf } from './linked-rows.ts';
import { forEachLinked, passageAt } from './projection.ts';
import { createView, maskOf } from './view.ts';

test('a row is what is one hop away, whether it is kept or there is no room for it', () => {
  fc.assert(
    fc.property(somePlainClaims, fc.constantFrom(0, 3, 1_000), (claims, mostKept) => {
      const topology = plainTopology(claims);
      const view = createView(topology, maskOf(topology, ['open']));
      const rows = createLinkedRows(view, mostKept);
      const all = Array.from({ length: topology.nodes.size }, (_, entity) => entity);
      for (const entity of [...all, ...all]) {
        const linked: [number, number][] = [];
        forEachLinked(view, entity, (other, via) => linked.push([other, via]));
        const vias = rows.vias(entity);
        expect(Array.from(rows.others(entity), (other, place) => [other, vias[place] ?? -1])).toStrictEqual(linked);
        expect(rows.isThrough(entity)).toBe(passageAt(view, entity) === 'through');
      }
    }),
    { numRuns: 200 },
  );
});

test('the rows of a view are the same until something is written', () => {
  const topology = plainTopology([]);
  applyRecord(topology, aRecord(0, [{ from: 0, to: 1, weight: 1 }]));
  const view = createView(topology, maskOf(topology, ['open']));
  const rows = linkedRowsOf(view);

  expect(linkedRowsOf(view)).toBe(rows);
  expect([...rows.others(0)]).toStrictEqual([1]);
  applyRecord(topology, aRecord(1, [{ from: 0, to: 2, weight: 1 }]));
  expect([...linkedRowsOf(view).others(0)]).toStrictEqual([1, 2]);
});
