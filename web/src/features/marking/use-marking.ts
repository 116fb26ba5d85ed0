import type { Marking } from '@corridor/graph-schema/contracts';
import { markingQuestion } from '@corridor/graph-schema/questions';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { useFreshness } from '../../state/freshness.ts';

/** The question takes no more. */
export const MOST_MARKED = 10_000;

/** The marking of everything that is shown of these; `null` where nothing of them is there. */
export function useMarking(ids: readonly string[]) {
  const newest = useFreshness((state) => state.newest);
  return useQuery({
    queryKey: ['marking', newest, ids],
    queryFn: async ({ signal }): Promise<Marking | null> => {
      const { results } = await ask(markingQuestion, { entities: ids.slice(0, MOST_MARKED) }, signal);
      return results[0] ?? null;
    },
    enabled: ids.length > 0,
  });
}
