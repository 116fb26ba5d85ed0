import { useEffect } from 'react';
import { useCarriedChart } from '../../state/carried-chart.ts';
import { fillOutline } from '../../state/chart-outline.ts';
import { useChart } from '../../state/chart-store.ts';
import { readChart } from '../chart/read-chart.ts';

/** Fills the chart that was carried along, under the rights of who is here now; for anybody else it is dropped. */
export function useFillCarriedChart(account: string | undefined): void {
  const carried = useCarriedChart();
  const { account: meant, outline, isWaiting, settle, drop } = carried;
  const begin = useChart((state) => state.begin);

  useEffect(() => {
    if (account === undefined || meant === undefined) return;
    if (meant !== account) return drop();
    if (!isWaiting) return;
    const leaving = new AbortController();
    readChart(outline.ids, leaving.signal).then(
      (now) => {
        const { chart, unseen } = fillOutline(outline, now);
        begin(chart);
        settle(unseen);
      },
      // Who is not answered begins with an empty chart.
      () => {
        if (!leaving.signal.aborted) settle(outline);
      },
    );
    return () => leaving.abort();
  }, [account, meant, outline, isWaiting, begin, settle, drop]);
}
