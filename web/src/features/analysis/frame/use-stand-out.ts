import { linkKey } from '../../../state/chart-content.ts';
import { useChart } from '../../../state/chart-store.ts';
import { useEmphasis, type Emphasis } from '../../../state/emphasis.ts';

const NONE: Emphasis = {};

/**
 * Makes a line of an answer stand out on the chart, with the links among what it names, while it is pointed at or has the
 * focus; then the chart looks again as the whole answer makes it look. Where nothing of it is on the chart, nothing fades.
 */
export function useStandOut(whole: Emphasis = NONE): (ids: readonly string[]) => {
  onMouseEnter: () => void;
  onMouseLeave: () => void;
  onFocus: () => void;
  onBlur: () => void;
} {
  const emphasise = useEmphasis((state) => state.emphasise);
  return (ids) => {
    const begin = () => emphasise(isAnyOnChart(ids) ? { ...whole, shown: withLinks(ids) } : whole);
    const end = () => emphasise(whole);
    return { onMouseEnter: begin, onMouseLeave: end, onFocus: begin, onBlur: end };
  };
}

function isAnyOnChart(ids: readonly string[]): boolean {
  const { entities } = useChart.getState().history.present;
  return ids.some((id) => entities[id] !== undefined);
}

function withLinks(ids: readonly string[]): Set<string> {
  const named = new Set(ids);
  const links = Object.values(useChart.getState().history.present.links);
  return new Set([...ids, ...links.filter(({ from, to }) => named.has(from) && named.has(to)).map(linkKey)]);
}
