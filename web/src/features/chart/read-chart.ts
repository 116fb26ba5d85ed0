import { amongQuestion } from '@corridor/graph-schema/questions';
import { ask } from '../../api/ask.ts';
import type { ChartNow } from '../../state/follow-chart.ts';

/** The question takes no more; of a larger chart the first are followed. */
export const MOST_FOLLOWED = 2_000;

/** Reads what entities have become and how they are linked among themselves. */
export async function readChart(ids: readonly string[], signal?: AbortSignal): Promise<ChartNow> {
  if (ids.length === 0) return { entities: new Map(), links: [] };
  const { results, links } = await ask(amongQuestion, { entities: ids.slice(0, MOST_FOLLOWED) }, signal);
  return {
    entities: new Map(results.map(({ asked, entity, status = null }) => [asked, { ...entity, status }])),
    links,
  };
}
