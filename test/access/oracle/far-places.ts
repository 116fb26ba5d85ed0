import { places } from './load-graphs.ts';
import type { PlainRecord } from './random-graph.ts';

/** Kilometres an hour; places are a thousand kilometres apart, days some time zone's. */
export const FAST = 4;

/** Whether nobody so fast can have been at both. */
export function isTooFar(a: PlainRecord, b: PlainRecord): boolean {
  const [degrees, hours] = [
    Math.abs((places[b.seenAt ?? 0]?.[1] ?? 0) - (places[a.seenAt ?? 0]?.[1] ?? 0)),
    24 * (b.number - a.number + 1) + 26,
  ];
  return ((degrees / 360) * 2 * Math.PI * 6_371) / hours > FAST;
}
