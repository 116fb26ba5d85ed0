import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import {
  linkKey,
  shownEntities,
  shownLinks,
  type ChartContent,
  type ChartEntity,
  type ChartLink,
} from '../../state/chart-content.ts';
import { toElements } from './to-elements.ts';

/** What an element of the canvas was drawn from. */
const SOURCE = 'source';

/** Keeps the canvas in step with the chart: adds, updates, moves and removes in one batch, and touches nothing else. */
export function useChartElements(cy: Core | undefined, chart: ChartContent): void {
  useEffect(() => {
    if (!cy) return;
    const entities = new Map(
      shownEntities(chart).flatMap((entity) => (chart.positions[entity.id] ? [[entity.id, entity]] : [])),
    );
    const links = new Map(
      shownLinks(chart).flatMap((link) =>
        entities.has(link.from) && entities.has(link.to) ? [[linkKey(link), link]] : [],
      ),
    );
    const isStale = (key: string, source: ChartEntity | ChartLink) => cy.getElementById(key).scratch(SOURCE) !== source;
    const changed = toElements(
      [...entities.values()].filter((entity) => isStale(entity.id, entity)),
      [...links].filter(([key, link]) => isStale(key, link)).map(([, link]) => link),
      chart.positions,
    );
    const pinned = new Set(chart.pinned);

    cy.batch(() => {
      cy.elements()
        .filter((element) => !entities.has(element.id()) && !links.has(element.id()))
        .remove();
      for (const element of changed) {
        const key = element.data.id ?? '';
        const known = cy.getElementById(key);
        if (known.empty()) cy.add(element);
        else known.data(element.data);
        cy.getElementById(key).scratch(SOURCE, entities.get(key) ?? links.get(key));
      }
      cy.nodes().forEach((node) => {
        const { x, y } = chart.positions[node.id()] ?? node.position();
        if (!node.grabbed() && (node.position('x') !== x || node.position('y') !== y)) node.position({ x, y });
        if (node.hasClass('pinned') !== pinned.has(node.id())) node.toggleClass('pinned', pinned.has(node.id()));
      });
    });
  }, [cy, chart]);
}
