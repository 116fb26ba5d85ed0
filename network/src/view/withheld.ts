import { forEachDescriptionAt } from '../topology/description-columns.ts';
import { valueAt } from '../topology/packed-column.ts';
import { keyValue } from './guard-names.ts';
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

/** What a reader is not told for that reason, by ids. */
interface Withheld {
  readonly mentions: readonly string[];
  /** Records of which nothing is told. */
  readonly records: readonly string[];
  /** Records of which some names may not be told. */
  readonly partly: readonly string[];
}

/** All mentions and records of which this reader is told nothing or not everything for that reason. */
export function withheldIn({ guard, topology }: View): Withheld {
  const { nodes, records } = topology;
  const idsOf = (some: Iterable<number> = []) => Array.from(some, (record) => records.ids.idOf(record));
  return {
    mentions: [...(guard?.homes ?? [])].map((home) => nodes.idOf(home)),
    records: idsOf(guard?.records),
    partly: idsOf(guard?.spokenOf.keys()),
  };
}

/**
 * Whether parts of a record are told and the whole is not, so that none of its words are: it speaks of somebody under
 * safeguards, or the record itself, with its raw text, stands under a token that the reader does not see.
 */
export function isPartlyTold({ guard, mask, topology }: View, record: string): boolean {
  const { ids, token } = topology.records;
  const number = ids.find(record);
  return number !== -1 && (guard?.partly.has(number) === true || mask[valueAt(token, number)] !== 1);
}

/** What a name is of. */
export interface NameKind {
  readonly isKey: boolean;
  readonly isOfPerson: boolean;
}

/** Whether the reader is told a name or a key that a record gives something: not where it gives a person under safeguards away. */
export function isNameTold({ guard }: View, record: number, name: string, { isKey, isOfPerson }: NameKind): boolean {
  const persons = guard?.spokenOf.get(record);
  return persons === undefined || guard?.isGivenAway(persons, isKey ? keyValue(name) : name, isOfPerson) !== true;
}
