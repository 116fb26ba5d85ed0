import { groupsSeen } from '../topology/groups.ts';
import { valueAt } from '../topology/packed-column.ts';
import type { Groups, Topology } from '../topology/topology.ts';
import { givesAway, knownBy, type KnownBy } from './guard-names.ts';
import { reachOf } from './guard-reach.ts';
import { daysOf, markedHomes } from './marked-homes.ts';

/** For whom safeguards are applied, and on which day. */
export interface Safeguards {
  /** The agency to which pseudonyms are given; those of another say something else. */
  readonly recipient: string;
  /** Whole days since 1970-01-01: who could be under 18 on it, or on the day of the question, is treated as a minor. */
  readonly today: number;
  /** What the reader would see with the right to victim data, as a mask. */
  readonly wouldSee: Uint8Array;
  /** The recipient's pseudonym of an entity, by its home id. */
  readonly pseudonym: (id: string) => string;
}

/**
 * Whom a reader without the right to victim data is shown as a pseudonym alone: the persons whom a visible record marks as
 * victims or as possible minors. What is said of them, and the records that say it, are not there for this reader. A mark
 * that stands under the victim flag itself is not seen; it guards its person in the other records of the same source.
 */
export interface Guard {
  /** Home nodes of those persons. */
  readonly homes: ReadonlySet<number>;
  /** Records withheld whole: they speak of such a person and report no event. */
  readonly records: ReadonlySet<number>;
  /** Records of events that speak of such a person, and the home nodes of which nothing is told that stands there. */
  readonly partly: ReadonlyMap<number, ReadonlySet<number>>;
  /** The home nodes of the persons of whom those records speak. */
  readonly spokenOf: ReadonlyMap<number, ReadonlySet<number>>;
  /** Whether a name of something else gives one of these persons away, by what the reader would know of them. */
  isGivenAway(persons: Iterable<number>, name: string, isOfPerson: boolean): boolean;
  /** Whether what a source says of a home node is withheld. */
  isGuardedIn(home: number, source: number): boolean;
  pseudonymOf(entity: number): string;
  /** The entity of a pseudonym; -1 where it is none of this recipient's. */
  find(pseudonym: string): number;
}

/** What a reader sees, as far as it decides who is guarded. */
export interface GuardSight {
  readonly mask: Uint8Array;
  readonly groups: Groups;
  readonly knownAt: number;
  /** The day that the question is about, where it names one. */
  readonly asOf?: number;
}

/** Guards kept per topology; they fall away with its next change. */
const MAX_KEPT = 100;
const kept = new WeakMap<Topology, { epoch: number; byReader: Map<string, Guard | undefined> }>();

/** The guard of a reader; nothing where nobody is guarded. O(marks + claims of those guarded), kept until the graph changes. */
export function guardOf(topology: Topology, sight: GuardSight, safeguards: Safeguards): Guard | undefined {
  if (topology.marks.node.length === 0) return undefined;
  let known = kept.get(topology);
  if (known?.epoch !== topology.epoch || known.byReader.size >= MAX_KEPT) {
    known = { epoch: topology.epoch, byReader: new Map() };
    kept.set(topology, known);
  }
  const { recipient, today, wouldSee } = safeguards;
  const key = `${recipient} ${today} ${sight.asOf ?? ''} ${sight.knownAt} ${sight.mask.join('')} ${wouldSee.join('')}`;
  if (!known.byReader.has(key)) known.byReader.set(key, createGuard(topology, sight, safeguards));
  return known.byReader.get(key);
}

function createGuard(topology: Topology, sight: GuardSight, safeguards: Safeguards): Guard | undefined {
  const days = daysOf(sight, safeguards);
  const { marked, bySource } = markedHomes(topology, sight, safeguards, days);
  if (marked.size === 0 && bySource.size === 0) return undefined;
  const { groups } = sight;
  const homes = new Set(marked);
  // Who was one with such a person by then or is by now is guarded as well.
  for (const { survivorOf, membersOf } of [groupsSeen(topology, sight.mask, Infinity), groups])
    for (const home of homes) for (const member of membersOf(survivorOf(home))) homes.add(member);

  const isGuardedIn = (home: number, source: number) => homes.has(home) || bySource.get(home)?.has(source) === true;
  const wouldSee = (token: number) => sight.mask[token] === 1 || safeguards.wouldSee[token] === 1;
  return {
    homes,
    isGuardedIn,
    ...reachOf(topology, sight, {
      nodes: new Set([...homes, ...bySource.keys()]),
      homes,
      isGuardedIn,
      wouldSee,
    }),
    isGivenAway: givenAwayBy(
      topology,
      groups,
      (home) => (record, token) =>
        homes.has(home)
          ? sight.mask[token] === 1
          : wouldSee(token) && isGuardedIn(home, valueAt(topology.records.source, record)),
    ),
    ...namesOf(topology, groups, {
      homes,
      // A pseudonym is the same whatever day a question is about.
      marked: [
        ...(days.length === 1 ? [] : [markedHomes(topology, sight, safeguards, [safeguards.today]).marked]),
        marked,
      ],
      pseudonym: safeguards.pseudonym,
    }),
  };
}

/** What tells whether a name gives somebody away; what somebody is known by is looked up when it is asked for first. */
function givenAwayBy(
  topology: Topology,
  groups: Groups,
  countsFor: (home: number) => (record: number, token: number) => boolean,
): Guard['isGivenAway'] {
  const known = new Map<number, KnownBy>();
  const knownOf = (home: number) => {
    const found = known.get(home) ?? knownBy(topology, groups.membersOf(groups.survivorOf(home)), countsFor(home));
    known.set(home, found);
    return found;
  };
  return (persons, name, isOfPerson) => [...persons].some((home) => givesAway(name, knownOf(home), isOfPerson));
}

/** Pseudonyms, each made when it is asked for first: of an entity by the smallest id among its homes in the first set of marked ones that has any. */
function namesOf(
  topology: Topology,
  groups: Groups,
  {
    homes,
    marked,
    pseudonym,
  }: { homes: Set<number>; marked: readonly ReadonlySet<number>[]; pseudonym: Safeguards['pseudonym'] },
): Pick<Guard, 'pseudonymOf' | 'find'> {
  const names = new Map<number, string>();
  const pseudonymOf = (entity: number): string => {
    const found = names.get(entity);
    if (found !== undefined) return found;
    const members = groups.membersOf(entity);
    const own = marked.find((homesOfDay) => members.some((member) => homesOfDay.has(member)));
    const [first = ''] = members
      .filter((member) => own?.has(member) !== false)
      .map((member) => topology.nodes.idOf(member))
      .sort();
    const name = pseudonym(first);
    names.set(entity, name);
    return name;
  };
  let entities: Map<string, number> | undefined;
  return {
    pseudonymOf,
    find(name) {
      const survivors = () => [...new Set([...homes].map((home) => groups.survivorOf(home)))];
      entities ??= new Map(survivors().map((entity) => [pseudonymOf(entity), entity]));
      return entities.get(name) ?? -1;
    },
  };
}
