import type { EntitySummary, GradeCodes, Link } from '@corridor/graph-schema/contracts';

/** A point on the chart. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** An entity on the chart. */
export interface ChartEntity extends EntitySummary {
  /** Why a person is recorded; `null` where nothing says so, absent until it was read. */
  readonly status?: string | null;
}

/** A relationship on the chart, with the grade of its surest claim as far as that was read. */
export type ChartLink = Link & { readonly grade?: GradeCodes | undefined };

/** What is on a chart: entities, links, where they are placed, what is hidden. Plain data; every change makes a new one. */
export interface ChartContent {
  readonly entities: Readonly<Record<string, ChartEntity>>;
  /** By `linkKey`. */
  readonly links: Readonly<Record<string, ChartLink>>;
  readonly positions: Readonly<Record<string, Position>>;
  /** Placed by hand: a layout does not move them. */
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
  /** Types of relationship that are out of sight. */
  readonly hiddenTypes: readonly string[];
}

/** A chart with nothing on it. */
export const emptyChart: ChartContent = {
  entities: {},
  links: {},
  positions: {},
  pinned: [],
  hidden: [],
  hiddenTypes: [],
};

/** Names a link on the chart: one fact has one line. */
export function linkKey({ from, type, to }: Pick<Link, 'from' | 'type' | 'to'>): string {
  return `${from} ${type} ${to}`;
}

/** Puts entities and links on the chart; what is there stays where it is, with what was read of it. Hidden ones that are added again are shown. */
export function addToChart(
  chart: ChartContent,
  entities: readonly ChartEntity[],
  links: readonly ChartLink[],
): ChartContent {
  const all = {
    ...chart.entities,
    ...Object.fromEntries(entities.map((entity) => [entity.id, { ...chart.entities[entity.id], ...entity }])),
  };
  const added = new Set(entities.map(({ id }) => id));
  const ends = links.filter(({ from, to }) => all[from] && all[to]);
  return {
    ...chart,
    entities: all,
    links: {
      ...chart.links,
      ...Object.fromEntries(ends.map((link) => [linkKey(link), { ...chart.links[linkKey(link)], ...link }])),
    },
    hidden: chart.hidden.filter((id) => !added.has(id)),
  };
}

/** Hides entities: they stay on the chart, out of sight, and out of the data nothing is taken. */
export function hideOnChart(chart: ChartContent, ids: readonly string[]): ChartContent {
  const already = new Set(chart.hidden);
  const fresh = ids.filter((id) => chart.entities[id] && !already.has(id));
  return fresh.length === 0 ? chart : { ...chart, hidden: [...chart.hidden, ...fresh] };
}

/** Hides relationships of some types; what they link stays in sight. */
export function hideTypes(chart: ChartContent, types: readonly string[]): ChartContent {
  const hiddenTypes = [...new Set([...chart.hiddenTypes, ...types])];
  return hiddenTypes.length === chart.hiddenTypes.length ? chart : { ...chart, hiddenTypes };
}

/** Hides what nothing on the chart is linked to. */
export function hideSingles(chart: ChartContent): ChartContent {
  const linked = new Set(shownLinks(chart).flatMap(({ from, to }) => (from === to ? [] : [from, to])));
  return hideOnChart(
    chart,
    shownEntities(chart)
      .map(({ id }) => id)
      .filter((id) => !linked.has(id)),
  );
}

/** Shows everything that was hidden. */
export function showAll(chart: ChartContent): ChartContent {
  const isAll = chart.hidden.length === 0 && chart.hiddenTypes.length === 0;
  return isAll ? chart : { ...chart, hidden: [], hiddenTypes: [] };
}

/** Takes entities and their links off the chart. */
export function removeFromChart(chart: ChartContent, ids: readonly string[]): ChartContent {
  const gone = new Set(ids.filter((id) => chart.entities[id]));
  if (gone.size === 0) return chart;
  const keep = <Value>(record: Readonly<Record<string, Value>>, stays: (key: string, value: Value) => boolean) =>
    Object.fromEntries(Object.entries(record).filter(([key, value]) => stays(key, value)));
  return {
    ...chart,
    entities: keep(chart.entities, (id) => !gone.has(id)),
    links: keep(chart.links, (_key, { from, to }) => !gone.has(from) && !gone.has(to)),
    positions: keep(chart.positions, (id) => !gone.has(id)),
    pinned: chart.pinned.filter((id) => !gone.has(id)),
    hidden: chart.hidden.filter((id) => !gone.has(id)),
  };
}

/** Places entities that are on the chart; by hand (`pin`) or by a layout. */
export function placeOnChart(
  chart: ChartContent,
  positions: Readonly<Record<string, Position>>,
  pin: boolean,
): ChartContent {
  const placed = Object.fromEntries(Object.entries(positions).filter(([id]) => chart.entities[id]));
  return {
    ...chart,
    positions: { ...chart.positions, ...placed },
    pinned: pin ? [...new Set([...chart.pinned, ...Object.keys(placed)])] : chart.pinned,
  };
}

/** Pins entities where they are; or, when all of them are pinned, lets layouts move them again. */
export function togglePins(chart: ChartContent, ids: readonly string[]): ChartContent {
  const meant = ids.filter((id) => chart.positions[id]);
  if (meant.length === 0) return chart;
  const pinned = new Set(chart.pinned);
  const isRelease = meant.every((id) => pinned.has(id));
  for (const id of meant) pinned[isRelease ? 'delete' : 'add'](id);
  return { ...chart, pinned: [...pinned] };
}

/** Who and what is linked on the chart to these, themselves included. */
export function withNeighbours(chart: ChartContent, ids: readonly string[]): string[] {
  const asked = new Set(ids);
  const around = shownLinks(chart).flatMap(({ from, to }) => (asked.has(from) || asked.has(to) ? [from, to] : []));
  return [...new Set([...ids, ...around])];
}

/** Entities that are on the chart and not hidden. */
export function shownEntities(chart: ChartContent): ChartEntity[] {
  const hidden = new Set(chart.hidden);
  return Object.values(chart.entities).filter(({ id }) => !hidden.has(id));
}

/** Links whose two ends and whose type are shown. */
export function shownLinks(chart: ChartContent): ChartLink[] {
  const hidden = new Set(chart.hidden);
  const hiddenTypes = new Set(chart.hiddenTypes);
  return Object.values(chart.links).filter(
    ({ from, to, type }) => !hidden.has(from) && !hidden.has(to) && !hiddenTypes.has(type),
  );
}
