import fc from 'fast-check';
import type { PolicyToken } from '@corridor/graph-schema/policy';

/** One thing that a record of a random graph says: who two persons are to each other, under one handling. */
export interface PlainRecord {
  readonly number: number;
  readonly policy: PolicyToken;
  /** Persons by number, each with the name that this record gives. */
  readonly people: readonly { readonly person: number; readonly name: string }[];
  /** Pairs of places in `people`. */
  readonly links: readonly (readonly [number, number])[];
  /** Countries between which the record saw goods go. */
  readonly flow?: readonly [string, string];
  /** By which of three transfers somebody sent something to somebody: pairs of places in `people`. */
  readonly transfer?: { readonly number: number; readonly from: number; readonly to: number };
  /** At which of three places the first of the people was seen, on the day of the number of the record. */
  readonly seenAt?: number;
  /** Which of three marks the seizure bears; only where there is a flow. */
  readonly mark?: number;
}

/** Records of one random graph. */
export type PlainGraph = readonly PlainRecord[];

/** Rights of one random reader. */
export interface PlainReader {
  readonly agency: string;
  readonly level: number;
  readonly victimRight: boolean;
}

const agencies: readonly string[] = ['NCB', 'POLICE', 'CUSTOMS'];
const PERSONS = 6;
const countries = ['COL', 'NLD', 'ESP'] as const;
const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'ke', 'li', 'mo', 'nu', 'pa', 're'];

/** A word that no other name of these graphs has, nor is near to. */
export function wordOf(graph: number, record: number, person: number): string {
  let number = ((graph * 16 + record) * 8 + person) * 31 + 7;
  let word = '';
  for (let at = 0; at < 5; at += 1) {
    word += syllables[number % syllables.length] ?? '';
    number = Math.floor(number / syllables.length);
  }
  return `${word}${['x', 'q', 'w', 'z', 'v', 'j'][person] ?? ''}`;
}

const policy: fc.Arbitrary<PolicyToken> = fc.record({
  originator: fc.constantFrom(...agencies),
  level: fc.nat(3),
  handling: fc.constantFrom('H0' as const, 'H1' as const, 'H2' as const, 'H3' as const),
  releasableTo: fc.oneof(fc.constant<string[]>(['ALL']), fc.subarray([...agencies])),
  denied: fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...agencies]) },
  ),
  victim: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

/** A graph of up to nine records about six persons. */
export function randomGraph(graph: number): fc.Arbitrary<PlainGraph> {
  const one = fc.record({
    policy,
    persons: fc.uniqueArray(fc.nat(PERSONS - 1), { minLength: 1, maxLength: 4 }),
    pairs: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 4 }),
    transfer: fc.option(fc.record({ number: fc.nat(2), from: fc.nat(3), to: fc.nat(3) }), { nil: undefined }),
    seenAt: fc.option(fc.nat(2), { nil: undefined }),
    mark: fc.option(fc.nat(2), { nil: undefined }),
    flow: fc.option(fc.tuple(fc.constantFrom(...countries), fc.constantFrom(...countries)), { nil: undefined }),
  });
  return fc.array(one, { minLength: 1, maxLength: 9 }).map((records) =>
    records.map(({ policy: its, persons, pairs, flow, transfer, seenAt, mark }, number) => ({
      number,
      policy: its,
      people: persons.map((person) => ({ person, name: wordOf(graph, number, person) })),
      links: pairs.filter(([a, b]) => a !== b && a < persons.length && b < persons.length),
      ...(flow === undefined || flow[0] === flow[1] ? {} : { flow, ...(mark === undefined ? {} : { mark }) }),
      ...(transfer === undefined || transfer.from >= persons.length || transfer.to >= persons.length
        ? {}
        : { transfer }),
      ...(seenAt === undefined ? {} : { seenAt }),
    })),
  );
}

export const randomReader: fc.Arbitrary<PlainReader> = fc.record({
  agency: fc.constantFrom(...agencies),
  level: fc.nat(3),
  victimRight: fc.boolean(),
});
