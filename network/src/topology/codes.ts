import { kinds, relationships, type KindLabel, type RelationshipType } from '@corridor/graph-schema';

const kindCodes = new Map<string, number>(kinds.map(({ label }, code) => [label, code]));
const relationshipCodes = new Map<string, number>(relationships.map(({ type }, code) => [type, code]));

/** Code of the kind of a home id that so far only a decision has named. */
export const UNKNOWN_KIND = 255;

/** The code of a kind within one process: its place in the list. */
export function kindCodeOf(label: KindLabel): number {
  return kindCodes.get(label) ?? UNKNOWN_KIND;
}

/** The code of a relationship type within one process: its place in the list. */
export function relationshipCodeOf(type: RelationshipType): number {
  const code = relationshipCodes.get(type);
  if (code === undefined) throw new RangeError(`No relationship is called ${type}`);
  return code;
}
