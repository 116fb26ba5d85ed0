import { useChart } from './chart-store.ts';
import { clearEmphasis } from './emphasis.ts';
import { useFreshness } from './freshness.ts';
import { useSelection } from './selection.ts';
import { useSidePanel } from './side-panel.ts';

/** Takes away everything that one person had before them, so that the next at this browser finds nothing of it. */
export function clearDesk(): void {
  useChart.getState().clear();
  useSelection.getState().select([]);
  useFreshness.getState().reset();
  clearEmphasis();
  useSidePanel.getState().openAnalysis(undefined);
  useSidePanel.getState().showTab('search');
}
