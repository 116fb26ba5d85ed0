import * as z from 'zod';
import { isTold, type View } from '@corridor/network';
import { visible } from '../graph/read.ts';
import { UNTIL_EVER } from '../resources/entities/known-until.ts';
import type { Sight } from './sight.ts';

const row = z.object({
  home: z.string(),
  record: z.string(),
  claim: z.string(),
  one: z.string().nullable(),
  several: z.array(z.string()).nullable(),
});

/** A kind of crime that records give something, and the claims that do. */
export type CrimeTypes = ReadonlyMap<string, readonly string[]>;

/** The kinds of crime that visible records give organisations and seizures. */
export async function crimeTypesOf(
  sight: Sight,
  view: View,
  entities: Iterable<number>,
): Promise<Map<number, CrimeTypes>> {
  const { topology, groups } = view;
  const homes = [...entities].flatMap((entity) =>
    groups.membersOf(entity).map((member) => ({
      home: topology.nodes.idOf(member),
      // Claims are moved by every decision, also by those that this reader does not see.
      place: topology.nodes.idOf(topology.groups.survivorOf(member)),
    })),
  );
  const rows = await sight.read(
    `
    UNWIND $homes AS one
    MATCH (:Entity {id: one.place})<-[said:DESCRIBES {mention: one.home}]-()
    WHERE (said.crimeType IS NOT NULL OR said.crimeTypes IS NOT NULL) AND ${visible('said')}
    RETURN one.home AS home, said.record AS record, said.id AS claim, said.crimeType AS one, said.crimeTypes AS several
    ORDER BY claim
  `,
    { homes, knownAt: sight.int(view.knownAt === Infinity ? UNTIL_EVER : view.knownAt) },
  );
  const found = new Map<number, Map<string, string[]>>();
  for (const { home, record, claim, one, several } of z.array(row).parse(rows)) {
    const node = topology.nodes.find(home);
    // What its scope, or the safeguards of others, leave out of the view.
    if (!isTold(view, topology.records.ids.find(record), node)) continue;
    const entity = groups.survivorOf(node);
    const types = found.get(entity) ?? new Map<string, string[]>();
    found.set(entity, types);
    for (const type of [...(one === null ? [] : [one]), ...(several ?? [])])
      types.set(type, [...(types.get(type) ?? []), claim]);
  }
  return found;
}
