import { useMutation } from '@tanstack/react-query';
import { addToChart } from '../../../state/chart-content.ts';
import { useChart } from '../../../state/chart-store.ts';
import { readChart } from '../../chart/read-chart.ts';
import type { FoundPath } from './use-paths.ts';

/** Puts ways on the chart as one step, with the identifiers that are shared along them. */
export function useDrawPaths() {
  const change = useChart((state) => state.change);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (paths: readonly FoundPath[]) => {
      const nodes = paths.flatMap((path) => path.nodes);
      const links = paths.flatMap((path) => path.links);
      const known = new Set(nodes.map(({ id }) => id));
      const between = [...new Set(links.flatMap(({ from, to }) => [from, to]))].filter((id) => !known.has(id));
      const { entities } = await readChart(between);
      return { entities: [...nodes, ...entities.values()], links };
    },
    onSuccess: ({ entities, links }) => change((chart) => addToChart(chart, entities, links)),
  });
  return { draw: mutate, isPending, error };
}
