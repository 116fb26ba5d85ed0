import type { compareQuestion } from '@corridor/graph-schema/questions';
import { useEffect } from 'react';
import type * as z from 'zod';
import { linkKey, type ChartContent } from '../../../state/chart-content.ts';
import { useChart } from '../../../state/chart-store.ts';
import { useEmphasis } from '../../../state/emphasis.ts';

/** How two networks differ, as it is answered. */
export type Compared = z.infer<(typeof compareQuestion)['result']>;

/** The colours of the two sides: orange and light blue are told apart by everybody. */
export const SIDE_GROUPS = { first: 0, second: 1 } as const;

/** Rings on the chart who is in one side alone, and colours the links that are. */
export function useSidesOnChart(compared: Compared | undefined): void {
  const chart = useChart((state) => state.history.present);
  const emphasise = useEmphasis((state) => state.emphasise);

  useEffect(() => {
    if (!compared) return;
    const { nodes, ties } = compared;
    emphasise({
      groups: new Map([
        ...sideOf(chart, SIDE_GROUPS.first, nodes.onlyFirst, ties.onlyFirst),
        ...sideOf(chart, SIDE_GROUPS.second, nodes.onlySecond, ties.onlySecond),
      ]),
    });
  }, [compared, chart, emphasise]);
}

function sideOf(
  { links }: ChartContent,
  group: number,
  entities: Compared['nodes']['onlyFirst'],
  ties: Compared['ties']['onlyFirst'],
): (readonly [string, number])[] {
  const pairs = new Set(ties.flatMap(({ from, to }) => [`${from.id} ${to.id}`, `${to.id} ${from.id}`]));
  const tied = Object.values(links).filter(({ from, to }) => pairs.has(`${from} ${to}`));
  return [...entities.map(({ id }) => id), ...tied.map((link) => linkKey(link))].map((key) => [key, group] as const);
}
