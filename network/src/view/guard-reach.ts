import { kinds } from '@corridor/graph-schema';
import { claimToken, firstOf } from '../topology/claim-columns.ts';
import { valueAt } from '../topology/packed-column.ts';
import { forEachRowAt } from '../topology/rows-at.ts';
import type { Topology } from '../topology/topology.ts';
import type { Guard, GuardSight } from './guard.ts';
import { isStanding } from './marked-homes.ts';

const isEventKind = kinds.map(({ family }) => family === 'events');

/** Home nodes of guarded persons, and where they are guarded. */
interface Guarded extends Pick<Guard, 'isGuardedIn' | 'homes'> {
  readonly nodes: ReadonlySet<number>;
  /** Whether the reader would see a token with the right to victim data. */
  readonly wouldSee: (token: number) => boolean;
}

/**
 * How far the guard of persons reaches into the records that speak of them. A record that reports an event goes on telling
 * of it, without them and without what belongs to them alone; any other is about them, and is withheld whole.
 */
export function reachOf(
  topology: Topology,
  sight: GuardSight,
  guarded: Guarded,
): Pick<Guard, 'records' | 'partly' | 'spokenOf'> {
  const records = new Set<number>();
  const partly = new Map<number, ReadonlySet<number>>();
  const spokenOf = new Map<number, ReadonlySet<number>>();
  for (const [record, homes] of speakingOf(topology, sight, guarded)) {
    const { theirs, hasEvent } = contentOf(topology, record, guarded);
    if (hasEvent) {
      partly.set(record, new Set([...homes, ...theirs]));
      spokenOf.set(record, homes);
    } else records.add(record);
  }
  return { records, partly, spokenOf };
}

/** The records that speak of guarded persons, each with the home nodes of those. */
function speakingOf(
  topology: Topology,
  sight: GuardSight,
  { nodes, homes, isGuardedIn, wouldSee }: Guarded,
): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  for (const home of nodes) {
    forEachRowAt(topology, home, (record, token) => {
      // Who is marked under the victim flag is spoken of under it, too.
      if (homes.has(home) ? sight.mask[token] !== 1 : !wouldSee(token)) return;
      if (!isStanding(topology, sight, record)) return;
      if (isGuardedIn(home, valueAt(topology.records.source, record)))
        found.set(record, (found.get(record) ?? new Set()).add(home));
    });
  }
  return found;
}

/** What the claims of a record tie together: whether an event is among it, and which things nothing but guarded persons ties to it. */
function contentOf(topology: Topology, record: number, { isGuardedIn, wouldSee }: Guarded) {
  const { claims, kind, records } = topology;
  const source = valueAt(records.source, record);
  const isEvent = (node: number) => isEventKind[kind.values[node]] === true;
  const tied = new Set<number>();
  const others = new Set<number>();
  const first = firstOf(claims.record, record);
  for (let row = first; row < claims.record.length && valueAt(claims.record, row) === record; row += 1) {
    if (!wouldSee(claimToken(claims, row))) continue;
    const ends = [valueAt(claims.from, row), valueAt(claims.to, row)];
    const isTied = ends.some((node) => isGuardedIn(node, source));
    for (const end of ends) (isTied ? tied : others).add(end);
  }
  return {
    hasEvent: [...tied, ...others].some(isEvent),
    theirs: [...tied].filter((node) => !others.has(node) && !isEvent(node)),
  };
}
