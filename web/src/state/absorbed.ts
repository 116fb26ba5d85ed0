import { addToChart, placeOnChart, type ChartContent, type Position } from './chart-content.ts';
import type { ChartNow } from './follow-chart.ts';

/** What was merged away while its chart was open: by its id into whom, and where it stood. */
export type Absorbed = ReadonlyMap<string, { readonly into: string; readonly position: Position | undefined }>;

/** Those whose survivor is on the chart: they would come back if the decision were taken back. */
export function absorbedOn(chart: ChartContent, absorbed: Absorbed): string[] {
  return [...absorbed].flatMap(([id, { into }]) => (chart.entities[into] && !chart.entities[id] ? [id] : []));
}

/** Remembers what on the chart has become another. */
export function absorb(absorbed: Absorbed, chart: ChartContent, now: ChartNow): Absorbed {
  const fresh = Object.keys(chart.entities).flatMap((id) => {
    const into = now.entities.get(id)?.id;
    return into === undefined || into === id ? [] : [[id, { into, position: chart.positions[id] }] as const];
  });
  return fresh.length === 0 ? absorbed : new Map([...absorbed, ...fresh]);
}

/** Puts back where it stood what is itself again, since a merge was taken back. The same chart if nothing is. */
export function partAgain(chart: ChartContent, absorbed: Absorbed, now: ChartNow): ChartContent {
  const apart = absorbedOn(chart, absorbed).flatMap((id) => {
    const entity = now.entities.get(id);
    return entity?.id === id ? [entity] : [];
  });
  if (apart.length === 0) return chart;
  const positions = apart.flatMap(({ id }) => {
    const position = absorbed.get(id)?.position;
    return position === undefined ? [] : [[id, position] as const];
  });
  return placeOnChart(addToChart(chart, apart, []), Object.fromEntries(positions), false);
}
