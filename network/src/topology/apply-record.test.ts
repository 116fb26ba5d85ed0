import * as fc from 'fast-check';
import type { SaidClaim } from '@corridor/graph-schema';
import { expect, test } from 'vitest';
import { testId } from '../testing/random-records.ts';
import { claimAddress } from '../view/links.ts';
import { createView, maskOf } from '../view/view.ts';
import { applyRecord, type AppliedRecord } from './apply-record.ts';
import { claimConfidence, claimToken } from './claim-columns.ts';
import { compact } from './compact.ts';
import { createTopology } from './create-topology.ts';
import { identifications, quantityBases } from './measure-table.ts';
import { valueAt } from './packed-column.ts';
import { recordedAt, retractedAt } from './record-columns.ts';
import { topologyBytes } from './topology-bytes.ts';
import type { Topology } from './topology.ts';

const PEOPLE = 8;
const day = fc.integer({ min: -20_000, max: 40_000 });

const claim = fc.record(
  {
    type: fc.constantFrom('ASSOCIATE_OF', 'DIRECTS', 'YIELDED'),
    from: fc.nat(PEOPLE - 1),
    to: fc.nat(PEOPLE - 1),
    item: fc.string({ minLength: 1, maxLength: 5 }),
    weight: fc.double({ min: 0, max: 9, noNaN: true }),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    token: fc.nat(500).map((token) => `token ${token}`),
    validity: fc.tuple(day, day, day, day),
    properties: fc.record(
      {
        netKg: fc.double({ min: 0, max: 1e6, noNaN: true }),
        quantityBasis: fc.constantFrom(...quantityBases.slice(1)),
        identification: fc.constantFrom(...identifications.slice(1)),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['type', 'from', 'to'] },
) satisfies fc.Arbitrary<unknown>;

const records = fc
  .array(
    fc.record({
      claims: fc.array(claim, { maxLength: 5 }),
      source: fc.nat(300),
      origin: fc.nat(300),
      recordedAt: fc.integer({ min: 0, max: 2 ** 45 }),
      retractedAt: fc.option(fc.integer({ min: 0, max: 2 ** 45 }), { nil: undefined }),
      rev: fc.nat(2 ** 31 - 1),
    }),
    { maxLength: 60, size: 'max' },
  )
  .map((all) =>
    all.map(({ claims, source, origin, retractedAt: taken, ...times }, number): AppliedRecord => ({
      ...times,
      ...(taken === undefined ? {} : { retractedAt: taken }),
      id: testId('r', number),
      source: `source ${source}`,
      origin: `origin ${origin}`,
      token: 'token 0',
      said: {
        confidence: 0.5,
        token: 'token 0',
        validity: [1, 2, 3, 4],
        mentions: Array.from({ length: PEOPLE }, (_, place) => ({
          id: testId('p', (number + place) % 40),
          kind: 'Person' as const,
          bare: true as const,
        })),
        claims: claims as readonly SaidClaim[],
      },
    })),
  );

/** Everything that the topology holds of a claim, in the words of the record. */
function heldClaim(topology: Topology, index: number) {
  const { claims, records: columns, measures, validities, tokens } = topology;
  const record = valueAt(claims.record, index);
  const measure = valueAt(claims.measure, index);
  const validity = valueAt(claims.validity, index);
  return {
    ...claimAddress(createView(topology, maskOf(topology, [])), index),
    token: tokens.textOf(claimToken(claims, index)),
    confidence: claimConfidence(claims, index),
    weight: measures.weight.values[measure],
    netKg: measures.netKg.values[measure],
    basis: quantityBases[measures.basis.values[measure]],
    identification: identifications[measures.identification.values[measure]],
    validity: [
      validities.fromEarliest.values[validity],
      validities.fromLatest.values[validity],
      validities.toEarliest.values[validity],
      validities.toLatest.values[validity],
    ],
    source: topology.sources.textOf(valueAt(columns.source, record)),
    origin: topology.origins.textOf(valueAt(columns.origin, record)),
    recordedAt: recordedAt(columns, record),
    retractedAt: retractedAt(columns, record),
    rev: valueAt(columns.rev, record),
  };
}

function saidClaims({ id, said, source, origin, rev, ...times }: AppliedRecord) {
  return said.claims.map((one, place) => ({
    record: id,
    type: one.type,
    fromMention: said.mentions[one.from].id,
    toMention: said.mentions[one.to].id,
    item: one.item ?? '-',
    place,
    token: one.token ?? said.token,
    confidence: one.confidence ?? said.confidence,
    weight: one.weight ?? 1,
    netKg: one.properties?.['netKg'] ?? Number.NaN,
    basis: one.properties?.['quantityBasis'] ?? 'none',
    identification: one.properties?.['identification'] ?? 'none',
    validity: one.validity ?? said.validity,
    source,
    origin,
    recordedAt: times.recordedAt,
    retractedAt: times.retractedAt ?? Infinity,
    rev,
  }));
}

test('every claim is held as its record says it, also under other tokens and taken back', () => {
  fc.assert(
    fc.property(records, fc.nat(60), fc.nat(60), (all, cut, changes) => {
      const topology = createTopology();
      all.forEach((record, at) => {
        if (at === cut) compact(topology, true);
        applyRecord(topology, record);
      });
      const changed = all.map((record, at) =>
        at >= changes
          ? record
          : {
              ...record,
              retractedAt: 77,
              said: { ...record.said, claims: record.said.claims.map((one, n) => ({ ...one, token: `other ${n}` })) },
            },
      );
      for (const record of changed.slice(0, changes)) applyRecord(topology, record);

      const held = Array.from({ length: topology.claims.from.length }, (_, index) => heldClaim(topology, index));
      expect(held).toStrictEqual(changed.flatMap(saidClaims));
    }),
  );
});

test('room to grow is given back, and what is held stays the same', () => {
  fc.assert(
    fc.property(records, (all) => {
      const topology = createTopology();
      for (const record of all) applyRecord(topology, record);
      const before = topologyBytes(topology);
      compact(topology, true);

      expect(topologyBytes(topology)).toBeLessThan(before);
      const held = Array.from({ length: topology.claims.from.length }, (_, index) => heldClaim(topology, index));
      expect(held).toStrictEqual(all.flatMap(saidClaims));
    }),
    { numRuns: 20 },
  );
});
