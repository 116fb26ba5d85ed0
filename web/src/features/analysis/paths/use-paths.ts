import { pathsQuestion } from '@corridor/graph-schema/questions';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../../../api/ask.ts';

/** What is asked beyond who it is about. */
export interface PathsForm {
  readonly maxHops: number;
  readonly k: number;
  /** ISO date; empty: whenever links held. */
  readonly day: string;
  readonly mode: 'possible' | 'certain';
  /** Which ways come first, and are found first. */
  readonly order: 'hops' | 'confidence';
}

/** The form as it opens. */
export const firstForm: PathsForm = { maxHops: 4, k: 10, day: '', mode: 'possible', order: 'hops' };

/** So many at once are asked about each with each. */
export const MOST_ENDS = 20;

/** Asks how entities are linked, each with each; nothing while there are no two. */
export function usePaths(ends: readonly string[], { maxHops, k, day, mode, order }: PathsForm) {
  return useQuery({
    queryKey: ['paths', ends, maxHops, k, day, mode, order],
    enabled: ends.length > 1,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      const [from = '', to = ''] = ends;
      const who = ends.length > 2 ? { among: [...ends] } : { from, to };
      const time = day === '' ? { timeMode: 'ever' as const } : { asOf: day, timeMode: mode };
      return ask(pathsQuestion, { ...who, maxHops, k, order, ...time }, signal);
    },
  });
}

/** One way, as it is answered. */
export type FoundPath = NonNullable<ReturnType<typeof usePaths>['data']>['results'][number];
