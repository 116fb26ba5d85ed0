import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { useMutation } from '@tanstack/react-query';
import { addToChart } from '../../../state/chart-content.ts';
import { useChart } from '../../../state/chart-store.ts';
import { useSelection } from '../../../state/selection.ts';
import { readChart } from '../../chart/read-chart.ts';

/** Puts entities of an answer on the chart as one step, with the links among them and to what is there, and selects them. */
export function useDrawEntities() {
  const change = useChart((state) => state.change);
  const select = useSelection((state) => state.select);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (entities: readonly EntitySummary[]) => {
      const there = Object.keys(useChart.getState().history.present.entities);
      const { links } = await readChart([...new Set([...entities.map(({ id }) => id), ...there])]);
      return { entities, links };
    },
    onSuccess: ({ entities, links }) => {
      change((chart) => addToChart(chart, entities, links));
      select(entities.map(({ id }) => id));
    },
  });
  return { draw: mutate, isDrawing: isPending, drawError: error };
}
