import * as fc from 'fast-check';
import { applyRecord } from '../topology/apply-record.ts';
import { createTopology } from '../topology/create-topology.ts';
import type { Topology } from '../topology/topology.ts';
import { testId } from './random-records.ts';
import type { PlainClaim } from './slow/slow-ways.ts';

const persons = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'];
const targets: Readonly<Record<PlainClaim['type'], readonly string[]>> = {
  ASSOCIATE_OF: persons,
  DIRECTS: persons,
  HAS_IDENTIFIER: ['i0', 'i1', 'i-filler'],
  LIVES_AT: ['l0'],
  NATIONAL_OF: ['c0'],
};

/** Up to twenty claims among six persons, three identifiers of which one is a filler, a place and a country. */
export const somePlainClaims: fc.Arbitrary<PlainClaim[]> = fc.array(
  fc
    .constantFrom<PlainClaim['type']>(
      'ASSOCIATE_OF',
      'ASSOCIATE_OF',
      'DIRECTS',
      'HAS_IDENTIFIER',
      'LIVES_AT',
      'NATIONAL_OF',
    )
    .chain((type) =>
      fc.record({
        type: fc.constant(type),
        from: fc.constantFrom(...persons),
        to: fc.constantFrom(...targets[type]),
        origin: fc.nat(2),
        confidence: fc.constantFrom(0.2, 0.5, 0.8),
        begin: fc.integer({ min: 10, max: 24 }),
        end: fc.integer({ min: 25, max: 40 }),
        isHidden: fc.nat(4).map((one) => one === 0),
      }),
    ),
  { maxLength: 20 },
);

/** The id of a name: in the same order. */
export function plainId(name: string): string {
  return testId(name.slice(0, 1), ['i-filler'].includes(name) ? 99 : Number(name.slice(1)));
}

const kindOf = { p: 'Person', i: 'Identifier', l: 'Location', c: 'Country' } as const;

/** A topology in which these claims are made, one record each, under the tokens `open` and `hidden`. */
export function plainTopology(claims: readonly PlainClaim[]): Topology {
  const topology = createTopology();
  claims.forEach(({ type, from, to, origin, confidence, begin, end, isHidden }, number) => {
    const token = isHidden ? 'hidden' : 'open';
    const names = from === to ? [from] : [from, to];
    applyRecord(topology, {
      id: testId('r', number),
      source: 'demo',
      origin: `origin ${origin}`,
      token,
      recordedAt: 1_000 + number,
      rev: number + 1,
      said: {
        confidence,
        token,
        validity: [begin, begin, end, end],
        mentions: names.map((name) => ({
          id: plainId(name),
          kind: kindOf[name.slice(0, 1) as keyof typeof kindOf],
          properties: name === 'i-filler' ? { checkStatus: 'placeholder' } : { names: [name], nameTypes: ['primary'] },
        })),
        claims: [{ type, from: 0, to: names.length - 1 }],
      },
    });
  });
  return topology;
}
