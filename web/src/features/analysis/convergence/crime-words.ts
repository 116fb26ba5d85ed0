import { vocabularyOf } from '@corridor/graph-schema';

const { values } = vocabularyOf.crimeType;

/** Kinds of crime as they are chosen among. */
export const crimeTypes = Object.entries(values).map(([value, { label }]) => ({ value, label }));

/** A kind of crime in words. */
export function crimeWords(type: string): string {
  return values[type]?.label ?? type;
}
