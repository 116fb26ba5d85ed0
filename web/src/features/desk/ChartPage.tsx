import { Chart } from '../chart/Chart.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { SidePanel } from './SidePanel.tsx';

/** The desk of one chart: search and analysis, chart, inspector over one selection. */
export function ChartPage() {
  return (
    <main className="desk-body">
      <SidePanel />
      <Chart />
      <Inspector />
    </main>
  );
}
