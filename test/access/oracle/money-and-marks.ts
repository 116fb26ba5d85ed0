import type { Ids } from '@corridor/graph-schema/ids';
import * as z from 'zod';
import { conflictsOf, sharingMarks, trailsFrom, type Seen } from './brute-force.ts';
import { isTooFar } from './far-places.ts';
import { personId, placeId, seizureId, transferDays, transferId } from './load-graphs.ts';

const thing = z.looseObject({ id: z.string() });
const answer = <Result extends z.ZodType>(result: Result) => z.object({ results: z.array(result).default([]) });
const trails = answer(z.looseObject({ steps: z.array(z.looseObject({ tx: thing, to: thing })) }));
const sighting = z.looseObject({ place: thing });
const conflicts = answer(z.looseObject({ first: sighting, second: sighting }));
const groups = answer(z.looseObject({ seizures: z.array(thing) }));

/** What looking at every record says of trails, conflicts and shared marks, by ids. */
export function wantedOf(ids: Ids, graph: number, seen: Seen, person: number) {
  const isKnown = seen.names.has(person);
  const idsIn = (text: string, idOf: (number: number) => string) =>
    text.split(' ').map((number) => idOf(Number(number)));
  const stepIds = (step: string) => {
    const [tx = '', to = ''] = step.split('>');
    return `${transferId(ids, graph, Number(tx))}>${personId(ids, graph, Number(to))}`;
  };
  return {
    trails: (isKnown ? trailsFrom(seen, person, transferDays, 20) : [])
      .map((trail) => trail.split(' ').map(stepIds).join(' '))
      .sort(),
    conflicts: (isKnown ? conflictsOf(seen, person, isTooFar) : []).map((pair) =>
      idsIn(pair, (place) => placeId(ids, graph, place)).join(' '),
    ),
    groups: sharingMarks(seen, 3)
      .map((group) =>
        idsIn(group, (record) => seizureId(ids, graph, record))
          .sort()
          .join(' '),
      )
      .sort(),
  };
}

/** The same of the bodies of the three answers. */
export function answeredOf(bodies: readonly unknown[]) {
  return {
    trails: trails
      .parse(bodies[0])
      .results.map(({ steps }) => steps.map(({ tx, to }) => `${tx.id}>${to.id}`).join(' '))
      .sort(),
    conflicts: conflicts.parse(bodies[1]).results.map(({ first, second }) => `${first.place.id} ${second.place.id}`),
    groups: groups
      .parse(bodies[2])
      .results.map(({ seizures }) =>
        seizures
          .map(({ id }) => id)
          .sort()
          .join(' '),
      )
      .sort(),
  };
}
