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
  /** The part of the agency that the reader belongs to. */
  readonly office?: string;
  readonly level: number;
  readonly victimRight: boolean;
  readonly role: string;
  readonly purpose: string;
  /** The closed circles that the reader once was let into, by name, in days from now: from one day until before another. */
  readonly circles: readonly { readonly name: string; readonly from: number; readonly until: number }[];
}

/** Who belongs to which task force, in days from now: from one day until before another. */
export const memberships: readonly {
  readonly taskForce: string;
  readonly agency: string;
  readonly from: number;
  readonly until: number;
}[] = [
  { taskForce: 'TF-ONE', agency: 'NCB', from: -100, until: 100 },
  { taskForce: 'TF-ONE', agency: 'CUSTOMS', from: -100, until: 0 },
  { taskForce: 'TF-TWO', agency: 'CUSTOMS', from: 0, until: 1_000 },
  { taskForce: 'TF-TWO', agency: 'NCB', from: 3, until: 1_000 },
  { taskForce: 'TF-TWO', agency: 'POLICE', from: -9, until: -3 },
];

const taskForces: readonly string[] = ['TF-ONE', 'TF-TWO'];
const offices: readonly (string | undefined)[] = [undefined, 'PORT', 'PORT', 'AIRPORT'];
/** Closed circles that readers may be let into. */
export const circleNames: readonly string[] = ['NCB/LANTERN', 'POLICE/HERON'];
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

const policy: fc.Arbitrary<PolicyToken> = fc
  .record({
    originator: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...agencies) },
      { weight: 1, arbitrary: fc.constantFrom(...taskForces) },
    ),
    level: fc.nat(3),
    handling: fc.constantFrom('H0' as const, 'H1' as const, 'H2' as const, 'H3' as const),
    releasableTo: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom<string[]>(['ALL'], ['ALL', 'COURT']) },
      { weight: 3, arbitrary: fc.subarray([...agencies, ...taskForces, 'COURT'], { maxLength: 3 }) },
    ),
    denied: fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      {
        weight: 1,
        arbitrary: fc.subarray([...agencies, ...taskForces, 'NCB/PORT', 'CUSTOMS/PORT', 'POLICE/PORT'], {
          maxLength: 2,
        }),
      },
    ),
    victim: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    compartment: fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(...circleNames, 'purpose:reporting', 'purpose:judicial') },
    ),
  })
  .map(({ compartment, ...token }) => (compartment === undefined ? token : { ...token, compartment }));

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

const spans = [
  [-9, 9],
  [-9, 9],
  [-9, -1],
  [1, 9],
] as const;
/** A reader of the roles and purposes that are given, each as a pair. */
const readerFor = (...uses: readonly (readonly [role: string, purpose: string])[]): fc.Arbitrary<PlainReader> =>
  fc
    .record({
      agency: fc.constantFrom(...agencies),
      office: fc.constantFrom(...offices),
      level: fc.oneof({ weight: 2, arbitrary: fc.constant(3) }, { weight: 3, arbitrary: fc.nat(3) }),
      victimRight: fc.boolean(),
      use: fc.constantFrom(...uses),
      circles: fc
        .subarray([...circleNames])
        .chain((names) =>
          fc.tuple(...names.map((name) => fc.constantFrom(...spans).map(([from, until]) => ({ name, from, until })))),
        ),
    })
    .map(({ office, use: [role, purpose], ...reader }) => ({
      ...reader,
      role,
      purpose,
      ...(office === undefined ? {} : { office }),
    }));

/** A reader for a purpose that every question serves. */
export const randomReader = readerFor(
  ['analyst', 'investigation'],
  ['analyst', 'reporting'],
  ['supervisor', 'investigation'],
  ['planner', 'planning'],
);
/** Readers for purposes with rules of their own, which some questions alone serve; by anything else they would see all. */
export const readersApart = fc
  .tuple(readerFor(['analyst', 'screening']), readerFor(['prosecutor', 'judicial']))
  .map((readers) => readers.map((reader) => ({ ...reader, level: 3, victimRight: true })));
