import { vocabularyOf } from '@corridor/graph-schema';
import type { conflictsQuestion } from '@corridor/graph-schema/questions';
import type * as z from 'zod';
import { formatInstant } from '../../../components/format-instant.ts';

/** One conflict, as it is answered. */
export type Conflict = z.infer<(typeof conflictsQuestion)['result']>;

/** What may explain a conflict, in words. */
export const hypothesisWords: Readonly<Record<Conflict['hypotheses'][number]['kind'], string>> = {
  clone: 'Two things of one identity',
  misread: 'A number misread',
  'wrong-date': 'A wrong date',
  'wrong-place-code': 'A wrong place',
};

/** A way of going in words. */
export function modeWords(mode: string): string {
  return vocabularyOf.mode.values[mode]?.label ?? mode;
}

/** The first and the last instant that a sighting can have been; one where they are the same. */
export function timeWords(earliest: string, latest: string): string {
  const [from, to] = [formatInstant(earliest), formatInstant(latest)];
  return from === to ? from : `${from} to ${to}`;
}
