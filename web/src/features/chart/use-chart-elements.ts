import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { shownEntities, shownLinks, type ChartContent } from '../../state/chart-content.ts';
import { toElements } from './to-elements.ts';

/** Keeps the canvas in step with the chart: adds, updates, moves and removes in one batch. */
export function useChartElements(cy: Core | undefined, chart: ChartContent): void {
  useEffect(() => {
    if (!cy) return;
    const elements = toElements(shownEntities(chart), shownLinks(chart), chart.positions);
    const wanted = new Set(elements.map(({ data }) => data.id));
    cy.batch(() => {
      cy.elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const element of elements) {
        const known = cy.getElementById(element.data.id ?? '');
        if (known.empty()) cy.add(element);
        else {
          known.data(element.data);
          if (known.isNode() && element.position && !known.grabbed()) known.position(element.position);
        }
      }
    });
  }, [cy, chart]);
}
