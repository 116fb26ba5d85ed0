import { useCallback, useEffect, useRef, useState } from 'react';
import {
  placeOnChart,
  shownEntities,
  shownLinks,
  type ChartContent,
  type Position,
} from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import type { LayoutReply, LayoutRequest } from './layouts/layout-message.ts';
import { startPositions } from './layouts/spread.ts';

/** After this time a layout ends with what has been reached. */
const DEADLINE_MS = 20_000;

/**
 * Layouts off the page's thread. New entities appear beside what they are linked to and settle there, placed ones stay;
 * Stop keeps what has been reached.
 */
export function useChartLayout(chart: ChartContent) {
  const { amend, change } = useChart();
  const worker = useRef<Worker>(undefined);
  const run = useRef(0);
  const settling = useRef<ReadonlySet<string>>(new Set());
  const [isRunning, setRunning] = useState(false);

  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = undefined;
    settling.current = new Set();
    run.current += 1;
    setRunning(false);
  }, []);

  const start = useCallback(
    (request: Omit<LayoutRequest, 'run'>) => {
      stop();
      const asked = run.current;
      const started = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
      const fixed = new Set(request.fixed);
      worker.current = started;
      settling.current = new Set(request.entities.filter((id) => !fixed.has(id)));
      setRunning(true);
      const deadline = setTimeout(() => asked === run.current && stop(), DEADLINE_MS);
      const end = () => {
        clearTimeout(deadline);
        stop();
      };
      started.addEventListener('message', ({ data }: MessageEvent<LayoutReply>) => {
        if (data.run !== run.current) return;
        amend((now) => placeOnChart(now, withoutPinned(data.positions, now), false));
        if (data.isDone) end();
      });
      started.addEventListener('error', end);
      started.postMessage({ ...request, run: asked } satisfies LayoutRequest);
    },
    [amend, stop],
  );

  useEffect(() => {
    if (shownEntities(chart).every(({ id }) => chart.positions[id])) return;
    const stands = Object.keys(chart.positions).filter((id) => !settling.current.has(id));
    const request = requestOf(chart, stands);
    amend((now) => placeOnChart(now, startPositions({ ...request, run: 0 }), false));
    start(request);
  }, [chart, amend, start]);

  useEffect(() => stop, [stop]);

  const arrangeAll = () => {
    // One step of its own, so that undo brings back every place as it was.
    change((now) => ({ ...now, positions: { ...now.positions } }));
    start(requestOf(chart, chart.pinned));
  };
  return { isRunning, stop, arrangeAll };
}

function requestOf(chart: ChartContent, fixed: readonly string[]): Omit<LayoutRequest, 'run'> {
  return {
    entities: shownEntities(chart).map(({ id }) => id),
    links: shownLinks(chart).map(({ from, to }) => [from, to] as const),
    positions: chart.positions,
    fixed,
    seed: 1,
  };
}

/** What was placed by hand while the layout ran stays where it was put. */
function withoutPinned(positions: Readonly<Record<string, Position>>, { pinned }: ChartContent) {
  const held = new Set(pinned);
  return Object.fromEntries(Object.entries(positions).filter(([id]) => !held.has(id)));
}
