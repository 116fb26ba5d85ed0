import { useComputedColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { chartStyle } from '../chart/styles/chart-style.ts';
import { toElements } from '../chart/to-elements.ts';
import { useCytoscape } from '../chart/use-cytoscape.ts';
import { useShowsOnScreen } from '../../state/on-screen.ts';
import type { Drawing } from './drawing.ts';

const MARGIN = 40;

/** A drawing that is only looked at; what it shows stands beside it in words. */
export function SmallChart({ drawing, label }: { drawing: Drawing; label: string }) {
  const { cy, attach } = useCytoscape();
  useShowsOnScreen(
    'small chart',
    drawing.entities.map(({ id }) => id),
  );
  const scheme = useComputedColorScheme('light');

  useEffect(() => {
    if (!cy) return;
    cy.userPanningEnabled(false).userZoomingEnabled(false).boxSelectionEnabled(false);
    cy.autoungrabify(true).autounselectify(true);
    cy.style(chartStyle(scheme === 'dark'));
    cy.elements().remove();
    cy.add(toElements(drawing.entities, drawing.links, drawing.positions));
    cy.fit(undefined, MARGIN);
  }, [cy, scheme, drawing]);

  return <div ref={attach} className="small-chart" role="img" aria-label={label} />;
}
