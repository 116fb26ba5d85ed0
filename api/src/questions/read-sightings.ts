import * as z from 'zod';
import {
  shownId,
  sightingsOf,
  valueAt,
  type Bearer,
  type Sighting,
  type TimedPlace,
  type View,
} from '@corridor/network';
import { readProperties } from '../resources/entities/read-claims.ts';
import { readFolded, type FoldedProperties } from '../resources/entities/read-folded.ts';
import type { Sight } from './sight.ts';

/** A sighting with what is known of its time and place. */
export interface PlacedSighting extends Sighting, TimedPlace {
  readonly confidence: number;
}

/** Sightings that can be put in order, and what cannot. */
export interface PlacedSightings {
  readonly placed: readonly PlacedSighting[];
  readonly timeless: number;
  readonly placeless: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A day is that of some time zone: it begins up to 14 hours before that of UTC and ends up to 12 hours after it. */
const ZONE_MS = { before: 14 * HOUR_MS, after: 12 * HOUR_MS };
const FAR_DAY = 2_000_000_000;

/** The event time that each way of being at a place goes by. */
const stemOf: Readonly<Record<string, string>> = {
  SEEN_AT: 'seen',
  SEIZED_AT: 'seized',
  INSPECTED_AT: 'started',
  TOOK_PLACE_AT: 'event',
  DEPARTED_FROM: 'depart',
  ARRIVED_AT: 'arrive',
};
const timeNames = [...new Set(Object.values(stemOf))].flatMap((stem) =>
  ['At', 'Earliest', 'Latest'].map((end) => `${stem}${end}`),
);
const pointSchema = z.object({ longitude: z.number(), latitude: z.number() });

/** Reads where the bearers of an identity were, in an order that follows from what is shown. */
export async function readSightings(sight: Sight, view: View, bearers: readonly Bearer[]): Promise<PlacedSightings> {
  const found = bearers.flatMap(({ thing, days }) =>
    sightingsOf(view, thing).filter((one) => days === undefined || overlap(one.days, days)),
  );
  const [events, places, instants] = await Promise.all([
    readFolded(
      sight,
      view,
      found.map(({ event }) => event),
      timeNames,
    ),
    readFolded(
      sight,
      view,
      found.map(({ place }) => place),
      ['point', 'pointPrecisionKm'],
    ),
    readInstants(sight, view, found),
  ]);
  const placed: PlacedSighting[] = [];
  const missing = { time: 0, place: 0 };
  for (const sighting of found) {
    const said = sighting.where.claims.flatMap((claim) => instants.get(claim) ?? []);
    const time = timeOf(sighting, events.get(sighting.event), said);
    const point = pointSchema.safeParse(places.get(sighting.place)?.values['point']);
    if (!time) missing.time += 1;
    else if (!point.success) missing.place += 1;
    else
      placed.push({
        ...sighting,
        ...time,
        ...point.data,
        precisionKm: numberIn(places.get(sighting.place), 'pointPrecisionKm') ?? 0,
        confidence: confidenceOf(sighting),
      });
  }
  const order = (one: PlacedSighting) =>
    [one.event, one.thing, one.place].map((node) => shownId(view, node)).join(' ') + one.at;
  placed.sort((a, b) => a.earliest - b.earliest || a.latest - b.latest || (order(a) < order(b) ? -1 : 1));
  return { placed, timeless: missing.time, placeless: missing.place };
}

/** The instant that the claim or the event says; else the days of the event; else those of the claim. */
function timeOf({ at, days }: Sighting, event: FoldedProperties | undefined, instants: readonly number[]) {
  const stem = stemOf[at] ?? '';
  const exact = [...instants, ...[numberIn(event, `${stem}At`)].filter((one) => one !== undefined)];
  if (exact.length > 0) return { earliest: Math.min(...exact), latest: Math.max(...exact) };
  const [from, until] = [days[0] ?? Infinity, (days.at(-1) ?? Infinity) - 1];
  const earliest = numberIn(event, `${stem}Earliest`) ?? from;
  const latest = numberIn(event, `${stem}Latest`) ?? until;
  if (Math.abs(earliest) > FAR_DAY || Math.abs(latest) > FAR_DAY) return undefined;
  return { earliest: earliest * DAY_MS - ZONE_MS.before, latest: (latest + 1) * DAY_MS + ZONE_MS.after };
}

/** The instants that claims of a place say themselves. */
async function readInstants(sight: Sight, view: View, sightings: readonly Sighting[]): Promise<Map<number, number>> {
  const { claims } = view.topology;
  const page = sightings
    .flatMap(({ where }) => where.claims)
    .map((claim) => ({ claim, id: sight.claimId(view, claim), record: valueAt(claims.record, claim) }));
  const properties = await readProperties(sight, view, page);
  return new Map(
    page.flatMap(({ claim, id }) => {
      const at = properties.get(id)?.['at'];
      return typeof at === 'number' ? [[claim, at] as const] : [];
    }),
  );
}

/** That the thing was in the event, and the event at the place. */
function confidenceOf({ part, where }: Sighting): number {
  return Math.max(...part.map(({ confidence }) => confidence)) * where.confidence;
}

function numberIn(properties: FoldedProperties | undefined, name: string): number | undefined {
  const value = properties?.values[name];
  return typeof value === 'number' ? value : undefined;
}

function overlap(a: readonly number[], b: readonly number[]): boolean {
  for (let one = 0; one < a.length; one += 2)
    for (let other = 0; other < b.length; other += 2)
      if (Math.max(a[one] ?? 0, b[other] ?? 0) < Math.min(a[one + 1] ?? 0, b[other + 1] ?? 0)) return true;
  return false;
}
