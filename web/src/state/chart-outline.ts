import { emptyChart, type ChartContent } from './chart-content.ts';
import { followChart, type ChartNow } from './follow-chart.ts';

/** Which things are on a chart and where, and nothing of what is known of them. */
export interface ChartOutline extends Pick<ChartContent, 'positions' | 'pinned' | 'hidden' | 'hiddenTypes'> {
  readonly ids: readonly string[];
}

/** An outline of nothing. */
export const emptyOutline: ChartOutline = { ids: [], positions: {}, pinned: [], hidden: [], hiddenTypes: [] };

/** The outline of a chart, together with what was on it before and could not be shown. */
export function outlineOf(
  { entities, positions, pinned, hidden, hiddenTypes }: ChartContent,
  unseen: ChartOutline,
): ChartOutline {
  return {
    ids: [...new Set([...Object.keys(entities), ...unseen.ids])],
    positions: { ...unseen.positions, ...positions },
    pinned: [...new Set([...pinned, ...unseen.pinned])],
    hidden: [...new Set([...hidden, ...unseen.hidden])],
    hiddenTypes,
  };
}

/** The chart of an outline as it is now for whoever asked, and what of it they were not shown. */
export function fillOutline(
  { ids, positions, pinned, hidden, hiddenTypes }: ChartOutline,
  now: ChartNow,
): { readonly chart: ChartContent; readonly unseen: ChartOutline } {
  const blank = Object.fromEntries(ids.map((id) => [id, { id, kind: '', caption: '' }]));
  const missing = new Set(ids.filter((id) => !now.entities.has(id)));
  const isMissing = (id: string) => missing.has(id);
  return {
    chart: followChart({ ...emptyChart, entities: blank, positions, pinned, hidden, hiddenTypes }, now),
    unseen: {
      ids: [...missing],
      positions: Object.fromEntries(Object.entries(positions).filter(([id]) => isMissing(id))),
      pinned: pinned.filter(isMissing),
      hidden: hidden.filter(isMissing),
      hiddenTypes,
    },
  };
}
