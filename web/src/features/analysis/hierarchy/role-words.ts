import { vocabularyOf } from '@corridor/graph-schema';

/** A role in words; a record’s own words where it is no code. */
export function roleWords(role: string): string {
  return vocabularyOf.personRole.values[role]?.label ?? role;
}
