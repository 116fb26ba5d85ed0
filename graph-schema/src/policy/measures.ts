import type { ReadingRights } from './reading-rights.ts';

/** Kinds of intrusive measures, whose data nobody reads without an approved statement of their necessity. */
export const measures = ['communications', 'tracking', 'victims'] as const;
export type Measure = (typeof measures)[number];

/** The closed circle of a measure's records: entered with an approval alone, for as long as it lasts. */
export function measureCompartment(measure: Measure): string {
  return `measure:${measure}`;
}

/** Rights of somebody whose measure is approved: the right to data on victims, or the circle of the measure. */
export function underMeasure<Rights extends ReadingRights>(rights: Rights, measure: Measure): Rights {
  if (measure === 'victims') return { ...rights, victimRight: true };
  return { ...rights, compartments: new Set([...rights.compartments, measureCompartment(measure)]) };
}
