import type { ViewOptions } from '@corridor/network';

/** The parameters common to network questions, as they narrow a view. */
export interface NetworkParams {
  readonly types?: readonly string[] | undefined;
  readonly classes?: ViewOptions['classes'] | undefined;
  readonly asOf?: string | undefined;
  readonly timeMode: 'possible' | 'certain' | 'ever';
  readonly knownAt?: string | undefined;
  readonly minConfidence: number;
}

/** Turns dates as text into days and instants, and leaves out what was not given. */
export function viewOptions({ types, classes, asOf, timeMode, knownAt, minConfidence }: NetworkParams): ViewOptions {
  return {
    ...(types ? { types } : {}),
    ...(classes ? { classes: [...classes, 'helper'] } : {}),
    ...(asOf ? { asOf: dayOf(asOf) } : {}),
    ...(knownAt ? { knownAt: Date.parse(knownAt) } : {}),
    timeMode,
    minConfidence,
  };
}

/** Whole days since 1970-01-01 of an ISO date. */
export function dayOf(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

/** The ISO date of a day. */
export function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
