import { useCallback, useEffect, useRef, useState } from 'react';
import { placeOnChart, shownEntities, shownLinks, type ChartContent } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import type { LayoutReply, LayoutRequest } from './layouts/layout-message.ts';

/** Layouts off the page's thread: new entities settle near their neighbours, placed ones stay, and Stop keeps what is there. */
export function useChartLayout(chart: ChartContent) {
  const { amend, change } = useChart();
  const worker = useRef<Worker>(undefined);
  const run = useRef(0);
  const [isRunning, setRunning] = useState(false);

  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = undefined;
    setRunning(false);
  }, []);

  const start = useCallback(
    (fixed: readonly string[], asStep: boolean) => {
      stop();
      run.current += 1;
      const started = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
      worker.current = started;
      setRunning(true);
      started.addEventListener('message', ({ data }: MessageEvent<LayoutReply>) => {
        if (data.run !== run.current) return;
        (asStep ? change : amend)((now) => placeOnChart(now, data.positions, false));
        stop();
      });
      const request: LayoutRequest = {
        run: run.current,
        entities: shownEntities(chart).map(({ id }) => id),
        links: shownLinks(chart).map(({ from, to }) => [from, to] as const),
        positions: chart.positions,
        fixed,
        seed: 1,
      };
      started.postMessage(request);
    },
    [amend, change, chart, stop],
  );

  useEffect(() => {
    const isUnplaced = shownEntities(chart).some(({ id }) => !chart.positions[id]);
    if (isUnplaced && !worker.current) start(Object.keys(chart.positions), false);
  }, [chart, start]);

  useEffect(() => stop, [stop]);

  return { isRunning, stop, arrangeAll: () => start(chart.pinned, true) };
}
