import { Text } from '@mantine/core';
import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { shownEntities, shownLinks } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { useSelection } from '../../state/selection.ts';
import { ChartToolbar } from './ChartToolbar.tsx';
import { EmptyChart } from './EmptyChart.tsx';
import { ExpandDialog } from './ExpandDialog.tsx';
import { Legend } from './Legend.tsx';
import { chartStyle } from './styles/chart-style.ts';
import { useChartElements } from './use-chart-elements.ts';
import { useChartKeys } from './use-chart-keys.ts';
import { useChartLayout } from './use-chart-layout.ts';
import { useChartMoves } from './use-chart-moves.ts';
import { useChartSelection } from './use-chart-selection.ts';
import { useCytoscape } from './use-cytoscape.ts';

/** Mounts the canvas and wires what happens on it; draws nothing itself. */
export function Chart() {
  const { cy, attach } = useCytoscape();
  const chart = useChart((state) => state.history.present);
  const selected = useSelection((state) => state.entities);
  const [expanding, setExpanding] = useState<readonly string[]>();
  const scheme = useComputedColorScheme('light');
  const layout = useChartLayout(chart);
  useChartElements(cy, chart);
  useChartSelection(cy);
  useChartMoves(cy);
  useChartKeys(cy, { expand: () => setExpanding(selected) });

  useEffect(() => {
    cy?.style(chartStyle(scheme === 'dark'));
  }, [cy, scheme]);

  useEffect(() => {
    if (!cy) return;
    const expand = (event: { target: { id(): string } }) => setExpanding([event.target.id()]);
    cy.on('dbltap', 'node', expand);
    return () => {
      cy.off('dbltap', 'node', expand);
    };
  }, [cy]);

  const entities = shownEntities(chart);
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !layout.isRunning)
      cy?.animate({ fit: { eles: cy.elements(), padding: 60 }, duration: 200 });
    wasRunning.current = layout.isRunning;
  }, [cy, layout.isRunning]);

  return (
    <section className="panel" aria-label="Chart">
      <ChartToolbar cy={cy} layout={layout} onExpand={() => setExpanding(selected)} />
      <div style={{ position: 'relative', flex: 1, minHeight: 0 }}>
        <div
          ref={attach}
          className="chart-canvas"
          role="application"
          tabIndex={0}
          aria-label={`Chart with ${entities.length} entities and ${shownLinks(chart).length} relationships. Press E to expand, H to hide, Control Z to undo.`}
        />
        {Object.keys(chart.entities).length === 0 && <EmptyChart />}
        {entities.length > 0 && <Legend entities={entities} />}
      </div>
      <Text size="xs" px="sm" py={4} c="var(--desk-text-soft)" aria-live="polite">
        {entities.length} entities, {shownLinks(chart).length} relationships
        {chart.hidden.length > 0 ? `, ${chart.hidden.length} hidden by you` : ''} · {selected.length} selected ·
        double-click expands · drag pins
      </Text>
      {expanding && expanding.length > 0 && (
        <ExpandDialog entities={expanding} onClose={() => setExpanding(undefined)} />
      )}
    </section>
  );
}
