import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { ChartContent } from '../../state/chart-content.ts';
import { useEmphasis } from '../../state/emphasis.ts';
import { GROUP_COLOURS } from './styles/chart-style.ts';
import { darkIconOf } from './styles/icons.ts';
import { tintOf } from './styles/tints.ts';

const LEAST_SIZE = 40;
const MOST_GROWTH = 50;

/** Draws what the open analysis makes stand out: fades the rest, sizes and colours entities, rings them by group. */
export function useChartEmphasis(cy: Core | undefined, chart: ChartContent): void {
  const { emphasis } = useEmphasis();

  useEffect(() => {
    if (!cy) return;
    const { shown, sizes, tints, groups, gone } = emphasis;
    cy.batch(() => {
      cy.elements().forEach((element) => {
        element.toggleClass('aside', shown !== undefined && !shown.has(element.id()));
      });
      cy.elements('.gone').removeClass('gone');
      cy.nodes()
        .filter((node) => gone?.has(node.id()) === true)
        .forEach((node) => {
          node.union(node.connectedEdges()).addClass('gone');
        });
      cy.nodes().forEach((node) => {
        const size = sizes?.get(node.id());
        const tint = tints?.get(node.id());
        node.toggleClass('sized', size !== undefined);
        if (size !== undefined) node.data('size', LEAST_SIZE + MOST_GROWTH * size);
        node.toggleClass('tinted', tint !== undefined);
        if (tint !== undefined) node.data({ tint: tintOf(tint), darkIcon: darkIconOf(String(node.data('kind'))) });
      });
      cy.elements().forEach((element) => {
        const group = groups?.get(element.id());
        element.toggleClass('grouped', group !== undefined);
        if (group !== undefined) element.data('group', GROUP_COLOURS[group % GROUP_COLOURS.length]);
      });
    });
    // New elements are drawn after the chart has changed.
  }, [cy, chart, emphasis]);
}
