import type { metricsQuestion, Measure } from '@corridor/graph-schema/questions';
import { useEffect } from 'react';
import type * as z from 'zod';
import { useEmphasis } from '../../../state/emphasis.ts';

/** One line of the answer. */
export type Measured = z.infer<(typeof metricsQuestion)['result']>;

/** Draws entities as large as a measure says, the greatest of the list largest. */
export function useSizeByMeasure(results: readonly Measured[], measure: Measure): void {
  const emphasise = useEmphasis((state) => state.emphasise);

  useEffect(() => {
    const values = results.map(({ values: of }) => of[measure] ?? 0);
    const greatest = Math.max(...values);
    emphasise(
      greatest > 0
        ? { sizes: new Map(results.map(({ entity }, index) => [entity.id, (values[index] ?? 0) / greatest])) }
        : {},
    );
  }, [results, measure, emphasise]);
}
