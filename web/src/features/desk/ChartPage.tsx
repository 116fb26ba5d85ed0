import { Chart } from '../chart/Chart.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { SearchPanel } from '../search/SearchPanel.tsx';

/** The desk of one chart: search, chart, inspector over one selection. */
export function ChartPage() {
  return (
    <main className="desk-body">
      <SearchPanel />
      <Chart />
      <Inspector />
    </main>
  );
}
