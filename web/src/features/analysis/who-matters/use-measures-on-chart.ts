import type { metricsQuestion, Measure } from '@corridor/graph-schema/questions';
import { useEffect } from 'react';
import type * as z from 'zod';
import { useEmphasis } from '../../../state/emphasis.ts';

/** One line of the answer. */
export type Measured = z.infer<(typeof metricsQuestion)['result']>;
/** How a measure is spread over the whole network. */
export type Distribution = z.infer<(typeof metricsQuestion)['beside']>['distribution'][number];

/** Draws entities as large as one measure says, the greatest of the list largest, and as dark as another says within its spread. */
export function useMeasuresOnChart(
  results: readonly Measured[],
  sizeBy: Measure,
  colourBy: Distribution | undefined,
): void {
  const emphasise = useEmphasis((state) => state.emphasise);

  useEffect(() => {
    const sizes = valuesOf(results, sizeBy);
    const greatest = Math.max(...sizes.values());
    emphasise({
      ...(greatest > 0 ? { sizes: new Map([...sizes].map(([id, value]) => [id, value / greatest])) } : {}),
      ...(colourBy ? { tints: tintsOf(results, colourBy) } : {}),
    });
  }, [results, sizeBy, colourBy, emphasise]);
}

function tintsOf(results: readonly Measured[], { measure, least, greatest }: Distribution): Map<string, number> {
  const shareOf = (value: number) => (greatest > least ? (value - least) / (greatest - least) : 0);
  return new Map([...valuesOf(results, measure)].map(([id, value]) => [id, shareOf(value)]));
}

/** By entity, where the measure has a meaning. */
function valuesOf(results: readonly Measured[], measure: Measure): Map<string, number> {
  return new Map(
    results.flatMap(({ entity, values }) => {
      const value = values[measure];
      return value === null || value === undefined ? [] : [[entity.id, value] as const];
    }),
  );
}
