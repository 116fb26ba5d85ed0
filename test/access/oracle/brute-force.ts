import { memberships, type PlainGraph, type PlainReader, type PlainRecord } from './random-graph.ts';

/** What a reader sees of a graph, found by looking at every record; it shares no code with the product. */
export interface Seen {
  readonly records: readonly number[];
  /** Persons by number, each with the names by which the reader knows them. */
  readonly names: ReadonlyMap<number, ReadonlySet<string>>;
  /** For each person the numbers of the records that speak of them. */
  readonly recordsOf: ReadonlyMap<number, ReadonlySet<number>>;
  readonly links: readonly (readonly [number, number])[];
  /** Seizures by country pair, `FROM-TO`. */
  readonly flows: ReadonlyMap<string, number>;
  /** The records themselves. */
  readonly whole: PlainGraph;
}

/** Whether a span of days from now holds now. */
const isNow = ({ from, until }: { readonly from: number; readonly until: number }) => from <= 0 && until > 0;

/** Whether the reader may see a record: every line says no by itself. */
export function maySee({ policy }: PlainRecord, reader: PlainReader): boolean {
  const joined = memberships.filter((one) => one.agency === reader.agency && isNow(one));
  const names = [reader.agency, ...joined.map(({ taskForce }) => taskForce)];
  if (policy.level > reader.level) return false;
  if (policy.victim && !reader.victimRight) return false;
  // What victims have told is never used to control borders.
  if (policy.victim && reader.purpose === 'screening') return false;
  if (names.some((name) => policy.denied.includes(name))) return false;
  if (policy.denied.includes(`${reader.agency}/${reader.office}`)) return false;
  if (policy.handling === 'H1' && reader.purpose === 'judicial' && !policy.releasableTo.includes('COURT')) return false;
  if (policy.compartment !== undefined && !isWithin(policy.compartment, reader)) return false;
  if (names.includes(policy.originator)) return true;
  if (policy.releasableTo.includes('ALL')) return true;
  return names.some((name) => policy.releasableTo.includes(name));
}

/** Whether the reader is in a closed circle now, or states the purpose for which it is kept. */
function isWithin(compartment: string, { circles, purpose }: PlainReader): boolean {
  if (compartment === `purpose:${purpose}`) return true;
  return circles.some((circle) => circle.name === compartment && isNow(circle));
}

/** Looks at everything once. */
export function look(graph: PlainGraph, reader: PlainReader): Seen {
  const names = new Map<number, Set<string>>();
  const recordsOf = new Map<number, Set<number>>();
  const links: [number, number][] = [];
  const flows = new Map<string, number>();
  const records: number[] = [];
  for (const record of graph) {
    if (!maySee(record, reader)) continue;
    records.push(record.number);
    for (const { person, name } of record.people) {
      names.set(person, (names.get(person) ?? new Set()).add(name));
      recordsOf.set(person, (recordsOf.get(person) ?? new Set()).add(record.number));
    }
    for (const [a, b] of record.links) links.push([record.people[a]?.person ?? -1, record.people[b]?.person ?? -1]);
    if (record.flow) flows.set(record.flow.join('-'), (flows.get(record.flow.join('-')) ?? 0) + 1);
  }
  const whole = graph.filter((record) => maySee(record, reader));
  return { records, names, recordsOf, links, flows, whole };
}

/** Who is one link away. */
export function neighboursOf({ links }: Seen, person: number): number[] {
  const found = new Set<number>();
  for (const [a, b] of links) {
    if (a === person) found.add(b);
    if (b === person) found.add(a);
  }
  return [...found].sort((x, y) => x - y);
}

/** The least number of links from one to another, or none. */
export function hopsBetween(seen: Seen, from: number, to: number): number | null {
  const reached = new Map([[from, 0]]);
  for (const [person, hops] of reached) {
    for (const next of neighboursOf(seen, person)) if (!reached.has(next)) reached.set(next, hops + 1);
  }
  return reached.get(to) ?? null;
}

/** Every way without a person twice, of at most so many links, by the numbers of the persons. */
export function waysBetween(seen: Seen, from: number, to: number, maxHops: number): number[][] {
  const ways: number[][] = [];
  const walk = (way: readonly number[]) => {
    const last = way.at(-1) ?? from;
    if (last === to) ways.push([...way]);
    else if (way.length <= maxHops)
      for (const next of neighboursOf(seen, last)) if (!way.includes(next)) walk([...way, next]);
  };
  walk([from]);
  return ways;
}

/** How many parts hang together. */
export function partsOf(seen: Seen): number {
  const persons = [...seen.names.keys()];
  // Of each part the one of the least number stands for it.
  return persons.filter((one) => !persons.some((other) => other < one && hopsBetween(seen, one, other) !== null))
    .length;
}

/** Everything that somebody sent on, as `transfer>receiver` in a row: never back in time, nobody twice, as far as it goes. */
export function trailsFrom({ whole }: Seen, start: number, days: readonly number[], maxGapDays: number): string[] {
  const steps = whole.flatMap(({ transfer, people }) => {
    if (!transfer) return [];
    const others = whole.filter((one) => one.transfer?.number === transfer.number);
    // Of one transfer two records may know different ends: who sent it sent it to all who received it.
    return others.map((one) => ({
      tx: transfer.number,
      from: people[transfer.from]?.person,
      to: one.people[one.transfer?.to ?? -1]?.person,
    }));
  });
  const found = new Set<string>();
  const walk = (at: number, day: number | undefined, gone: readonly number[], said: readonly string[]) => {
    const next = steps.filter(({ tx, from, to }) => {
      const gap = (days[tx] ?? 0) - (day ?? days[tx] ?? 0);
      return from === at && to !== undefined && !gone.includes(to) && gap >= 0 && gap <= maxGapDays;
    });
    if (next.length === 0 && said.length > 0) found.add(said.join(' '));
    for (const { tx, to = -1 } of next) walk(to, days[tx], [...gone, to], [...said, `${tx}>${to}`]);
  };
  walk(start, undefined, [start], []);
  return [...found].sort();
}

/** Pairs of records by which somebody was at two places one after the other that lie apart by more than `reach` in their days. */
export function conflictsOf({ whole }: Seen, person: number, isTooFar: (a: PlainRecord, b: PlainRecord) => boolean) {
  const seen = whole.filter(({ seenAt, people }) => seenAt !== undefined && people[0]?.person === person);
  return seen.slice(1).flatMap((second, at) => {
    const first = seen[at];
    return first !== undefined && isTooFar(first, second) ? [`${first.seenAt} ${second.seenAt}`] : [];
  });
}

/** Groups of records whose seizures share a mark that at most `most` bear, each as numbers in a row. */
export function sharingMarks({ whole }: Seen, most: number): string[] {
  const byMark = Map.groupBy(
    whole.filter(({ flow, mark }) => flow !== undefined && mark !== undefined),
    ({ mark }) => mark,
  );
  return [...byMark.values()]
    .filter((records) => records.length > 1 && records.length <= most)
    .map((records) => records.map(({ number }) => number).join(' '))
    .sort();
}
