import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { absorb, absorbedOn, partAgain, type Absorbed } from '../../state/absorbed.ts';
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
  const absorbed = useRef<Absorbed>(new Map());

  useEffect(() => {
    const leaving = new AbortController();
    const follow = async () => {
      const before = useChart.getState().history.present;
      const ids = Object.keys(before.entities);
      if (ids.length === 0 || ids.length > MOST_FOLLOWED) return;
      const now = await readChart([...ids, ...absorbedOn(before, absorbed.current)], leaving.signal);
      // What was changed meanwhile is followed with the next news.
      if (useChart.getState().history.present.entities !== before.entities) return;
      const known = absorbed.current;
      const whole = partAgain(before, known, now);
      const after = followChart(whole, now);
      if (after === before) return;
      absorbed.current = absorb(known, before, now);
      amend((chart) => followChart(partAgain(chart, known, now), now));
      const apart = Object.keys(whole.entities).length - ids.length;
      const words = newsWords(chartNews(whole, after, now), apart);
      notifications.show({ message: `The chart was brought up to date: ${words}.` });
    };
    const waiting = setTimeout(() => void follow().catch(() => undefined), QUIET_MS);
    return () => {
      clearTimeout(waiting);
      leaving.abort();
    };
  }, [newest, purpose, amend]);
}

function newsWords({ merged, gone, linked, unlinked }: ChartNews, apart: number): string {
  const said = [
    apart > 0 && `${counted(apart, 'entity', 'entities')} apart again`,
    merged > 0 && `${counted(merged, 'entity', 'entities')} merged into others`,
    gone > 0 && `${counted(gone, 'entity', 'entities')} gone`,
    linked > 0 && `${counted(linked, 'relationship', 'relationships')} new`,
    unlinked > 0 && `${counted(unlinked, 'relationship', 'relationships')} gone`,
  ].filter(Boolean);
  return said.length > 0 ? said.join(', ') : 'names or claims changed';
}
