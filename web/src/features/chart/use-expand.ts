import type { RelationshipType } from '@corridor/graph-schema';
import { neighboursQuestion } from '@corridor/graph-schema/questions';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { ask } from '../../api/ask.ts';
import { addToChart, type ChartEntity } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { useSelection } from '../../state/selection.ts';
import { MOST_FOLLOWED, readChart } from './read-chart.ts';

/** What is asked for: which relationships, which way, and how many at most. */
export interface Expansion {
  readonly types: readonly RelationshipType[];
  readonly direction: 'both' | 'out' | 'in';
  readonly limit: number;
}

const nothing: ReadonlyMap<string, ChartEntity> = new Map();

/** How many are linked to these, by type, direction and kind. */
export function useNeighbourCounts(entities: readonly string[]) {
  return useQuery({
    queryKey: ['neighbour-counts', entities],
    queryFn: ({ signal }) => ask(neighboursQuestion, { entities: [...entities], limit: 0 }, signal),
  });
}

/** Puts what is linked to these on the chart as one step and selects what is new; given up when the asker is gone. */
export function useExpand(entities: readonly string[], onDone: (added: number, found: number, total: number) => void) {
  const { change } = useChart();
  const select = useSelection((state) => state.select);
  const leaving = useRef(new AbortController());
  useEffect(() => {
    const leave = (leaving.current = new AbortController());
    return () => leave.abort();
  }, []);

  return useMutation({
    mutationFn: async ({ types, direction, limit }: Expansion) => {
      const { signal } = leaving.current;
      const answer = await ask(
        neighboursQuestion,
        { entities: [...entities], types: [...types], direction, limit },
        signal,
      );
      const found = answer.results.map(({ entity }) => entity);
      const onChart = Object.keys(useChart.getState().history.present.entities);
      const all = [...new Set([...onChart, ...entities, ...found.map(({ id }) => id)])];
      // What comes is linked to what is there, too, and among itself.
      const { entities: read, links } =
        all.length <= MOST_FOLLOWED ? await readChart(all, signal) : { entities: nothing, links: [] };
      return {
        found: found.map((entity) => ({ ...entity, ...read.get(entity.id) })),
        links: [...answer.results.flatMap((result) => result.links), ...links],
        total: answer.total,
      };
    },
    onSuccess: ({ found, links, total }) => {
      const { hidden, entities: before } = useChart.getState().history.present;
      const fresh = found.filter(({ id }) => !before[id] || hidden.includes(id));
      change((chart) => addToChart(chart, found, links));
      select((fresh.length > 0 ? fresh : found).map(({ id }) => id));
      onDone(fresh.length, found.length, total);
    },
  });
}
