import * as fc from 'fast-check';
import type { AppliedRecord } from '../topology/apply-record.ts';

/** An id for tests: 32 hex characters that end in the number. */
export function testId(space: string, number: number): string {
  const head = Array.from(space)
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join('');
  return `${head.padEnd(24, '0')}${number.toString(16).padStart(8, '0')}`;
}

/** What a random record claims: who is associated with whom. */
export interface RandomClaim {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** A record of source `demo` that says that persons are associated, under one token. */
export function aRecord(number: number, claims: readonly RandomClaim[], token = 'open'): AppliedRecord {
  const people = [...new Set(claims.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return {
    id: testId(`r${token}`, number),
    source: 'demo',
    origin: `origin ${number % 3}`,
    token,
    recordedAt: 1_000 + number,
    rev: number + 1,
    said: {
      confidence: 0.5,
      token,
      mentions: people.map((person) => ({
        id: testId('p', person),
        kind: 'Person',
        properties: { names: [`Person ${person}`], nameTypes: ['primary'] },
      })),
      claims: claims.map(({ from, to, weight }, index) => ({
        type: 'ASSOCIATE_OF',
        from: people.indexOf(from),
        to: people.indexOf(to),
        item: String(index),
        weight,
      })),
    },
  };
}

/** Up to twelve records about ten persons. */
export function someRecords(token = 'open'): fc.Arbitrary<AppliedRecord[]> {
  const claim = fc.record({
    from: fc.nat(9),
    to: fc.nat(9),
    weight: fc.integer({ min: 1, max: 50 }).map((tenths) => tenths / 10),
  });
  return fc
    .array(fc.array(claim, { minLength: 1, maxLength: 4 }), { maxLength: 12 })
    .map((records) => records.map((claims, number) => aRecord(number, claims, token)));
}
