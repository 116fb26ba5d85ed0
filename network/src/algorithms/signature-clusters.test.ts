import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { slowSignatures } from '../testing/slow/slow-signatures.ts';
import { rarityOf, signatureClusters } from './signature-clusters.ts';

test('what four hundred bear says a ninth of what two bear', () => {
  expect([2, 4, 400].map(rarityOf)).toStrictEqual([1, 0.5, 1 / Math.log2(400)]);
});

test('clusters and bridges are those of looking at every pair', () => {
  const bearing = fc.record({
    seizure: fc.nat(8),
    signature: fc.nat(7),
    score: fc.constantFrom(0.25, 0.5, 0.75, 1),
  });
  fc.assert(
    fc.property(
      fc.array(bearing, { maxLength: 22 }),
      fc.constantFrom(0, 0.3, 0.5, 1),
      fc.constantFrom(3, 9),
      (bearings, minScore, mostBearers) => {
        const { clusters } = signatureClusters(9, bearings, { minScore, mostBearers });
        const slow = slowSignatures(9, bearings, minScore, mostBearers);

        expect(clusters.map(({ seizures }) => seizures)).toStrictEqual(slow.clusters);
        expect(
          new Set(clusters.flatMap(({ bridges }) => bridges.map(({ from, to }) => `${from} ${to}`))),
        ).toStrictEqual(new Set(slow.bridges.map((pair) => pair.join(' '))));
      },
    ),
    { numRuns: 300 },
  );
});

test('a signature that more bear than may is told and ties nobody', () => {
  const bearings = [0, 1, 2].map((seizure) => ({ seizure, signature: 5, score: 1 }));

  expect(signatureClusters(3, bearings, { minScore: 0, mostBearers: 2 })).toStrictEqual({ clusters: [], leftOut: [5] });
});
