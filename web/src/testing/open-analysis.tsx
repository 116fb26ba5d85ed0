import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { AnalysisPanel } from '../features/analysis/AnalysisPanel.tsx';
import { addToChart, emptyChart } from '../state/chart-content.ts';
import { useChart } from '../state/chart-store.ts';
import { useSelection } from '../state/selection.ts';
import { useSidePanel } from '../state/side-panel.ts';
import { startFakeServer, type Answers } from './fake-server.ts';
import { openPart } from './open-part.tsx';

/** A person for tests, whose id is one letter. */
export function aPerson(letter: string, caption = `${letter.toUpperCase()} Test`): EntitySummary {
  return { id: letter.repeat(32), kind: 'Person', caption };
}

/** Opens an analysis beside a chart with these entities on it, over a server that is made up. */
export function openAnalysis(
  name: string,
  answers: Answers,
  { onChart, selected = [] }: { onChart: readonly EntitySummary[]; selected?: readonly string[] },
) {
  useChart.getState().begin(addToChart(emptyChart, onChart, []));
  useSelection.getState().select(selected);
  useSidePanel.getState().openAnalysis(name);
  const server = startFakeServer(answers);
  return { server, ...openPart(<AnalysisPanel />, server) };
}
