import { useEffect, useRef } from 'react';
import { shownEntities, shownLinks, linkKey, type ChartContent } from '../../state/chart-content.ts';
import { useSelection } from '../../state/selection.ts';

/** What leaves the chart, by hiding or by undoing, leaves the selection; what never was on it may stay selected. */
export function useSelectionOnChart(chart: ChartContent): void {
  const before = useRef<ReadonlySet<string>>(new Set());

  useEffect(() => {
    const shown = new Set([...shownEntities(chart).map(({ id }) => id), ...shownLinks(chart).map(linkKey)]);
    const isGone = (id: string) => before.current.has(id) && !shown.has(id);
    const { entities, links, select } = useSelection.getState();
    if ([...entities, ...links].some(isGone))
      select(
        entities.filter((id) => !isGone(id)),
        links.filter((key) => !isGone(key)),
      );
    before.current = shown;
  }, [chart]);
}
