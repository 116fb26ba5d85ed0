import { useEffect, useRef } from 'react';
import type { ChartContent } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { fillChart } from '../../state/follow-chart.ts';
import { MOST_FOLLOWED, readChart } from './read-chart.ts';

/** What was put on the chart from an answer that says little of it is filled: with its links to what is there, and why persons are recorded. */
export function useFillChart(chart: ChartContent): void {
  const amend = useChart((state) => state.amend);
  const asked = useRef('');
  const blank = Object.values(chart.entities)
    .filter(({ status }) => status === undefined)
    .map(({ id }) => id)
    .join(' ');

  useEffect(() => {
    // What is not answered is not asked for again and again.
    if (blank === '' || blank === asked.current) return;
    const ids = Object.keys(useChart.getState().history.present.entities);
    if (ids.length > MOST_FOLLOWED) return;
    const leaving = new AbortController();
    readChart(ids, leaving.signal).then(
      (now) => {
        asked.current = blank;
        amend((present) => fillChart(present, now));
      },
      () => undefined,
    );
    return () => leaving.abort();
  }, [blank, amend]);
}
