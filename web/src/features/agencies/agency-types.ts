import { vocabularyOf } from '@corridor/graph-schema';

/** Types of agencies, as they are chosen. */
export const agencyTypes = Object.entries(vocabularyOf.agencyType.values).map(([value, { label }]) => ({
  value,
  label,
}));

/** A type in words. */
export function agencyTypeWords(type: string): string {
  return agencyTypes.find(({ value }) => value === type)?.label ?? type;
}
