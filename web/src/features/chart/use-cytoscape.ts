import cytoscape, { type Core } from 'cytoscape';
import { useCallback, useState, type RefCallback } from 'react';

/** Creates the canvas in the element that it is attached to, and destroys it with it. `undefined` until it is there. */
export function useCytoscape(): { readonly cy: Core | undefined; readonly attach: RefCallback<HTMLElement> } {
  const [cy, setCy] = useState<Core>();

  const attach = useCallback((container: HTMLElement | null) => {
    if (!container) return undefined;
    const created = cytoscape({
      container,
      layout: { name: 'preset' },
      // What is placed first is placed around the origin.
      pan: { x: container.clientWidth / 2, y: container.clientHeight / 2 },
      minZoom: 0.05,
      maxZoom: 2,
      boxSelectionEnabled: true,
      selectionType: 'single',
    });
    setCy(created);
    return () => {
      setCy(undefined);
      created.destroy();
    };
  }, []);

  return { cy, attach };
}
