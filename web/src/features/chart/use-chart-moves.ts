import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { placeOnChart, type Position } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';

/** Dragging moves and pins: one drag, however many entities, is one step that can be undone. */
export function useChartMoves(cy: Core | undefined): void {
  const change = useChart((state) => state.change);

  useEffect(() => {
    if (!cy) return;
    const moved = new Map<string, Position>();
    const note = (event: { target: { id(): string; position(): Position } }) => {
      const { x, y } = event.target.position();
      moved.set(event.target.id(), { x, y });
    };
    const settle = () => {
      if (moved.size === 0) return;
      const positions = Object.fromEntries(moved);
      moved.clear();
      change((chart) => placeOnChart(chart, positions, true));
    };
    cy.on('drag', 'node', note);
    cy.on('free', 'node', settle);
    return () => {
      cy.off('drag', 'node', note);
      cy.off('free', 'node', settle);
    };
  }, [cy, change]);
}
