import { Text, useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { shownEntities, shownLinks } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { goToInspector } from '../../state/go-to-inspector.ts';
import { useShowsOnScreen } from '../../state/on-screen.ts';
import { useSelection } from '../../state/selection.ts';
import { ExportDialog } from '../exports/ExportDialog.tsx';
import { ChartMenu } from './ChartMenu.tsx';
import { ChartToolbar } from './ChartToolbar.tsx';
import { counted, countWords } from './count-words.ts';
import { EmptyChart } from './EmptyChart.tsx';
import { ExpandDialog } from './ExpandDialog.tsx';
import { fitTo, isInView } from './fit-to.ts';
import { HoverCard } from './HoverCard.tsx';
import { KeysSheet } from './KeysSheet.tsx';
import { Legend } from './Legend.tsx';
import { chartStyle } from './styles/chart-style.ts';
import { useChartElements } from './use-chart-elements.ts';
import { useChartEmphasis } from './use-chart-emphasis.ts';
import { useChartHover } from './use-chart-hover.ts';
import { useChartKeys } from './use-chart-keys.ts';
import { useChartLayout } from './use-chart-layout.ts';
import { useChartMenu } from './use-chart-menu.ts';
import { useChartMoves } from './use-chart-moves.ts';
import { useChartSelection } from './use-chart-selection.ts';
import { useCytoscape } from './use-cytoscape.ts';
import { useDesk } from './use-desk.ts';
import { useFillChart } from './use-fill-chart.ts';
import { useFollowChart } from './use-follow-chart.ts';
import { useKeptCamera } from './use-kept-camera.ts';
import { useSelectionOnChart } from './use-selection-on-chart.ts';

/** Mounts the canvas and wires what happens on it; draws nothing itself. */
export function Chart() {
  const { cy, attach } = useCytoscape();
  const chart = useChart((state) => state.history.present);
  const [expanding, setExpanding] = useState<readonly string[]>();
  const [exporting, setExporting] = useState<readonly string[]>();
  const [isKeysOpen, setKeysOpen] = useState(false);
  const scheme = useComputedColorScheme('light');
  const layout = useChartLayout(chart);
  const { menu, openAtFocus, close } = useChartMenu(cy);
  const desk = useDesk(cy, layout, {
    openExpand: setExpanding,
    openExport: setExporting,
    openKeys: () => setKeysOpen(true),
    openMenu: openAtFocus,
  });
  const keys = useChartKeys(desk);
  // Keys work on where a dialog was closed.
  const backToChart = () => cy?.container()?.focus();
  const closeMenu = () => {
    close();
    backToChart();
  };
  useChartElements(cy, chart);
  useChartSelection(cy, chart);
  useSelectionOnChart(chart);
  useChartEmphasis(cy, chart);
  useFollowChart();
  useFillChart(chart);
  useChartMoves(cy);
  useKeptCamera(cy);
  const hovered = useChartHover(cy);

  useEffect(() => {
    cy?.style(chartStyle(scheme === 'dark'));
  }, [cy, scheme]);

  useEffect(() => {
    if (!cy) return;
    const expand = (event: { target: { id(): string } }) => setExpanding([event.target.id()]);
    const inspect = (event: { target: { id(): string } }) => {
      useSelection.getState().select([], [event.target.id()]);
      goToInspector();
    };
    cy.on('dbltap', 'node', expand);
    cy.on('dbltap', 'edge', inspect);
    return () => {
      cy.off('dbltap', 'node', expand);
      cy.off('dbltap', 'edge', inspect);
    };
  }, [cy]);

  const entities = shownEntities(chart);
  useShowsOnScreen(
    'chart',
    entities.map(({ id }) => id),
  );
  const links = shownLinks(chart);
  const wasRunning = useRef(false);
  useEffect(() => {
    if (cy && wasRunning.current && !layout.isRunning && !isInView(cy, cy.elements())) fitTo(cy, cy.elements());
    wasRunning.current = layout.isRunning;
  }, [cy, layout.isRunning]);

  return (
    <section className="panel" aria-label="Chart" ref={keys}>
      <ChartToolbar desk={desk} layout={layout} />
      <div style={{ position: 'relative', flex: 1, minHeight: 0, overflow: 'hidden' }}>
        <div
          ref={attach}
          className="chart-canvas"
          role="application"
          tabIndex={0}
          aria-label={`Chart with ${countWords(entities.length, links.length)}. Alt and an arrow walks to the next entity, E expands, Enter inspects, question mark lists all keys.`}
        />
        {Object.keys(chart.entities).length === 0 && <EmptyChart />}
        {entities.length > 0 && <Legend entities={entities} links={links} />}
        {hovered && !menu && <HoverCard chart={chart} hovered={hovered} />}
        {menu && <ChartMenu desk={desk} at={menu} onClose={closeMenu} />}
      </div>
      <Text size="xs" px="sm" py={4} c="var(--desk-text-soft)" aria-live="polite">
        {countWords(entities.length, links.length)}
        {chart.hidden.length > 0 ? `, ${chart.hidden.length} hidden by you` : ''}
        {chart.hiddenTypes.length > 0
          ? `, ${counted(chart.hiddenTypes.length, 'type', 'types')} of relationship hidden`
          : ''}
        {' · '}
        {desk.selected.length + desk.selectedLinks.length} selected · double-click expands an entity, inspects a
        relationship · drag pins · right-click for more
      </Text>
      {expanding && expanding.length > 0 && (
        <ExpandDialog
          entities={expanding}
          onClose={() => {
            setExpanding(undefined);
            backToChart();
          }}
        />
      )}
      {exporting && exporting.length > 0 && (
        <ExportDialog
          entities={exporting}
          onClose={() => {
            setExporting(undefined);
            backToChart();
          }}
        />
      )}
      {isKeysOpen && (
        <KeysSheet
          onClose={() => {
            setKeysOpen(false);
            backToChart();
          }}
        />
      )}
    </section>
  );
}
