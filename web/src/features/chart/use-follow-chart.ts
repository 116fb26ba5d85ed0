import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useChart } from '../../state/chart-store.ts';
import { chartNews, followChart, type ChartNews } from '../../state/follow-chart.ts';
import { useFreshness } from '../../state/freshness.ts';
import { useStatedPurpose } from '../../state/purpose.ts';
import { counted } from './count-words.ts';
import { MOST_FOLLOWED, readChart } from './read-chart.ts';

/** News that come thick are taken together. */
const QUIET_MS = 400;

/** The open chart follows what is decided and taken back: nothing moves, and what changed is said. */
export function useFollowChart(): void {
  const newest = useFreshness((state) => state.newest);
  const purpose = useStatedPurpose((state) => state.purpose);
  const amend = useChart((state) => state.amend);

  useEffect(() => {
    const leaving = new AbortController();
    const follow = async () => {
      const before = useChart.getState().history.present;
      const ids = Object.keys(before.entities);
      if (ids.length === 0 || ids.length > MOST_FOLLOWED) return;
      const now = await readChart(ids, leaving.signal);
      // What was changed meanwhile is followed with the next news.
      if (useChart.getState().history.present.entities !== before.entities) return;
      const after = followChart(before, now);
      if (after === before) return;
      amend((chart) => followChart(chart, now));
      notifications.show({ message: `The chart was brought up to date: ${newsWords(chartNews(before, after, now))}.` });
    };
    const waiting = setTimeout(() => void follow().catch(() => undefined), QUIET_MS);
    return () => {
      clearTimeout(waiting);
      leaving.abort();
    };
  }, [newest, purpose, amend]);
}

function newsWords({ merged, gone, linked, unlinked }: ChartNews): string {
  const said = [
    merged > 0 && `${counted(merged, 'entity', 'entities')} merged into others`,
    gone > 0 && `${counted(gone, 'entity', 'entities')} gone`,
    linked > 0 && `${counted(linked, 'relationship', 'relationships')} new`,
    unlinked > 0 && `${counted(unlinked, 'relationship', 'relationships')} gone`,
  ].filter(Boolean);
  return said.length > 0 ? said.join(', ') : 'names or claims changed';
}
