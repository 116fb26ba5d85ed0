import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { useCamera } from '../../state/camera.ts';

/** Looks at the chart from where it was looked at last. */
export function useKeptCamera(cy: Core | undefined): void {
  useEffect(() => {
    if (!cy) return;
    const { view, look } = useCamera.getState();
    if (view) cy.viewport({ zoom: view.zoom, pan: { ...view.pan } });
    const keep = () => look({ zoom: cy.zoom(), pan: { ...cy.pan() } });
    cy.on('viewport', keep);
    return () => {
      cy.off('viewport', keep);
    };
  }, [cy]);
}
