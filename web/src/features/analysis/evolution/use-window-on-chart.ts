import { useEffect } from 'react';
import { linkKey } from '../../../state/chart-content.ts';
import { useChart } from '../../../state/chart-store.ts';
import { useEmphasis } from '../../../state/emphasis.ts';
import type { Snapshot } from './lineages.ts';

const DAY_MS = 86_400_000;

/** Shows on the chart who and which links were there in a window, each group in the colour of its line. */
export function useWindowOnChart(snapshot: Snapshot | undefined, colours: ReadonlyMap<string, number>): void {
  const links = useChart((state) => state.history.present.links);
  const emphasise = useEmphasis((state) => state.emphasise);

  useEffect(() => {
    if (!snapshot) return;
    const { at, until, communities } = snapshot;
    const groups = new Map(
      communities.flatMap(({ id, members }) => members.map((member) => [member.id, colours.get(id) ?? 0] as const)),
    );
    const [begin, end] = [Date.parse(at) / DAY_MS, Date.parse(until) / DAY_MS];
    const held = Object.values(links).filter(
      ({ from, to, fromEarliest, toLatest }) =>
        groups.has(from) && groups.has(to) && fromEarliest < end && toLatest > begin,
    );
    emphasise({ groups, shown: new Set([...groups.keys(), ...held.map(linkKey)]) });
  }, [snapshot, colours, links, emphasise]);
}
