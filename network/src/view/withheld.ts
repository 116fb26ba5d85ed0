import { forEachDescriptionAt } from '../topology/description-columns.ts';
import { valueAt } from '../topology/packed-column.ts';
import type { View } from './view.ts';

/** Ids of the records whose words on an entity the reader is not told for the sake of somebody under safeguards. O(descriptions of it). */
export function withheldAt(view: View, entity: number): string[] {
  const { guard, topology } = view;
  if (guard === undefined) return [];
  const { descriptions, records } = topology;
  const found = new Set<string>();
  for (const home of view.groups.membersOf(entity)) {
    forEachDescriptionAt(descriptions, home, (row) => {
      const record = valueAt(descriptions.record, row);
      if (guard.homes.has(home) || guard.records.has(record) || guard.partly.get(record)?.has(home) === true)
        found.add(records.ids.idOf(record));
    });
  }
  return [...found];
}

/** Ids of all mentions and of all whole records of which this reader is told nothing for that reason. */
export function withheldIn({ guard, topology }: View): { mentions: string[]; records: string[] } {
  const { nodes, records } = topology;
  return {
    mentions: [...(guard?.homes ?? [])].map((home) => nodes.idOf(home)),
    records: [...(guard?.records ?? [])].map((record) => records.ids.idOf(record)),
  };
}
