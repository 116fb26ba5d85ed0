import { linkKey, type ChartContent, type ChartEntity, type ChartLink } from './chart-content.ts';

/** What is on a chart as it is now: by the id on the chart what that has become, and all links among them. */
export interface ChartNow {
  readonly entities: ReadonlyMap<string, ChartEntity>;
  readonly links: readonly ChartLink[];
}

/** How a chart differs from what it was. */
export interface ChartNews {
  readonly merged: number;
  readonly gone: number;
  readonly linked: number;
  readonly unlinked: number;
}

/**
 * The chart as it is now. Nothing moves: what was merged becomes one where the survivor or the first of them stands, what
 * is no more leaves. The same chart if nothing has changed.
 */
export function followChart(chart: ChartContent, now: ChartNow): ChartContent {
  const become = (id: string) => now.entities.get(id)?.id;
  const ids = Object.keys(chart.entities);
  const entities = Object.fromEntries(
    ids.flatMap((id) => {
      const entity = now.entities.get(id);
      return entity ? [[entity.id, sameAs(chart.entities[entity.id], entity)]] : [];
    }),
  );
  const links = Object.fromEntries(now.links.map((link) => [linkKey(link), sameAs(chart.links[linkKey(link)], link)]));
  const positions = Object.fromEntries(
    ids.toReversed().flatMap((id) => {
      const to = become(id);
      const position = chart.positions[to ?? id] ?? chart.positions[id];
      return to !== undefined && position ? [[to, position]] : [];
    }),
  );
  const kept = (list: readonly string[]) => [...new Set(list.flatMap((id) => become(id) ?? []))];
  if (isSame(entities, chart.entities) && isSame(links, chart.links)) return chart;
  return { ...chart, entities, links, positions, pinned: kept(chart.pinned), hidden: kept(chart.hidden) };
}

/** The chart with what was read of what is on it: why persons are recorded, and links that were not there. The same chart if that is nothing new. */
export function fillChart(chart: ChartContent, now: ChartNow): ChartContent {
  const entities = Object.fromEntries(
    Object.values(chart.entities).map((entity) => {
      const read = now.entities.get(entity.id);
      return [entity.id, read?.id === entity.id ? sameAs(entity, { ...entity, status: read.status ?? null }) : entity];
    }),
  );
  const found = now.links.filter(({ from, to }) => entities[from] && entities[to]);
  const links = {
    ...chart.links,
    ...Object.fromEntries(found.map((link) => [linkKey(link), sameAs(chart.links[linkKey(link)], link)])),
  };
  if (isSame(entities, chart.entities) && isSame(links, chart.links)) return chart;
  return { ...chart, entities, links };
}

/** What following changed, in counts. */
export function chartNews(before: ChartContent, after: ChartContent, now: ChartNow): ChartNews {
  const ids = Object.keys(before.entities);
  const gone = ids.filter((id) => !now.entities.has(id)).length;
  const linked = Object.keys(after.links).filter((key) => !before.links[key]).length;
  return {
    gone,
    merged: ids.length - gone - Object.keys(after.entities).length,
    linked,
    unlinked: Object.keys(before.links).length - (Object.keys(after.links).length - linked),
  };
}

function isSame(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

/** The value that is there, where the new one says the same: what has not changed is not drawn again. */
function sameAs<Value>(there: Value | undefined, now: Value): Value {
  return there !== undefined && JSON.stringify(there) === JSON.stringify(now) ? there : now;
}
