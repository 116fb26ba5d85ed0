import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { useEffect, useState } from 'react';

/** What the pointer rests on, and where. */
export interface Hovered {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The pointer must rest so long, so that passing over does not flicker. */
const REST_MS = 120;
/** Above, fading everything else would hold up the page. */
const MOST_ELEMENTS = 3_000;
const MOST_LABELS = 40;

/** What the pointer rests on stands out: all but its neighbourhood fades, and its links say what they are. */
export function useChartHover(cy: Core | undefined): Hovered | undefined {
  const [hovered, setHovered] = useState<Hovered>();

  useEffect(() => {
    if (!cy) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const leave = () => {
      clearTimeout(waiting);
      setHovered(undefined);
      cy.batch(() => cy.elements('.faded, .labelled').removeClass('faded labelled'));
    };
    const enter = ({ target }: EventObject & { target: NodeSingular }) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (target.removed() || target.grabbed()) return;
        const { x, y } = target.renderedPosition();
        setHovered({ id: target.id(), x, y: y + target.renderedOuterHeight() / 2 });
        if (cy.elements().length > MOST_ELEMENTS) return;
        const near = target.closedNeighborhood();
        cy.batch(() => {
          cy.elements().not(near).addClass('faded');
          const links = near.edges();
          if (links.length <= MOST_LABELS) links.addClass('labelled');
        });
      }, REST_MS);
    };
    const enterLink = ({ target }: EventObject) => target.addClass('labelled');
    cy.on('mouseover', 'node', enter);
    cy.on('mouseover', 'edge', enterLink);
    cy.on('mouseout', 'node, edge', leave);
    cy.on('grab viewport', leave);
    return () => {
      clearTimeout(waiting);
      cy.off('mouseover', 'node', enter);
      cy.off('mouseover', 'edge', enterLink);
      cy.off('mouseout', 'node, edge', leave);
      cy.off('grab viewport', leave);
    };
  }, [cy]);

  return hovered;
}
