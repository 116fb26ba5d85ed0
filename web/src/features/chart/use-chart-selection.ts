import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import type { ChartContent } from '../../state/chart-content.ts';
import { useSelection } from '../../state/selection.ts';

/** The one selection: what is picked on the canvas flows out, what is picked elsewhere flows in. */
export function useChartSelection(cy: Core | undefined, chart: ChartContent): void {
  const { entities, links, select } = useSelection();
  // What flows in must not flow out again: the canvas may not have drawn all of it yet.
  const isFlowingIn = useRef(false);

  useEffect(() => {
    if (!cy) return;
    const report = () => {
      const chosen = cy.elements(':selected');
      select(
        chosen.nodes().map((node) => node.id()),
        chosen.edges().map((edge) => edge.id()),
      );
    };
    let waiting = 0;
    const later = () => {
      if (isFlowingIn.current) return;
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(report);
    };
    cy.on('select unselect', later);
    return () => {
      cancelAnimationFrame(waiting);
      cy.off('select unselect', later);
    };
  }, [cy, select]);

  useEffect(() => {
    if (!cy) return;
    const wanted = new Set([...entities, ...links]);
    isFlowingIn.current = true;
    cy.batch(() => {
      cy.elements().forEach((element) => {
        if (wanted.has(element.id()) !== element.selected())
          element[wanted.has(element.id()) ? 'select' : 'unselect']();
      });
    });
    isFlowingIn.current = false;
  }, [cy, chart, entities, links]);
}
