import cytoscape, { type Core } from 'cytoscape';
import { useEffect, useState, type RefObject } from 'react';

/** Creates the canvas in an element and destroys it with it. `undefined` until it is there. */
export function useCytoscape(container: RefObject<HTMLElement | null>): Core | undefined {
  const [cy, setCy] = useState<Core>();

  useEffect(() => {
    if (!container.current) return;
    const created = cytoscape({
      container: container.current,
      layout: { name: 'preset' },
      minZoom: 0.05,
      maxZoom: 4,
      boxSelectionEnabled: true,
      selectionType: 'single',
    });
    setCy(created);
    return () => {
      setCy(undefined);
      created.destroy();
    };
  }, [container]);

  return cy;
}
