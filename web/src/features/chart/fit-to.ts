import type { CollectionReturnValue, Core } from 'cytoscape';

const PADDING = 60;
/** The legend lies over this much of the canvas, where there is room for it and for the chart. */
const LEGEND = 180;
const GLIDE_MS = 200;
/** A few entities are not blown up to fill the canvas. */
const CLOSEST = 1.2;

/** Moves the view so that these are all seen; at once for those who want less motion. */
export function fitTo(cy: Core, elements: CollectionReturnValue): void {
  if (elements.empty()) return;
  const box = elements.boundingBox({});
  const zoom = Math.min(
    CLOSEST,
    (roomOf(cy) - 2 * PADDING) / Math.max(box.w, 1),
    (cy.height() - 2 * PADDING) / Math.max(box.h, 1),
  );
  const level = Math.max(zoom, cy.minZoom());
  const pan = {
    x: roomOf(cy) / 2 - ((box.x1 + box.x2) / 2) * level,
    y: cy.height() / 2 - ((box.y1 + box.y2) / 2) * level,
  };
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) cy.viewport({ zoom: level, pan });
  else cy.stop().animate({ zoom: level, pan, duration: GLIDE_MS });
}

/** Whether all of these lie within what is seen. */
export function isInView(cy: Core, elements: CollectionReturnValue): boolean {
  const { x1, y1, x2, y2 } = elements.renderedBoundingBox({ includeLabels: false });
  return x1 >= 0 && y1 >= 0 && x2 <= roomOf(cy) && y2 <= cy.height();
}

const roomOf = (cy: Core) => (cy.width() > 3 * LEGEND ? cy.width() - LEGEND : cy.width());
