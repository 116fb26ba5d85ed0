import { geoDistance, geoInterpolate } from 'd3-geo';
import type { FeatureCollection, LineString, Point, Position } from 'geojson';
import { flowKey, isOnMap, type Flow } from './flow.ts';

/** Points of an arc that goes half around the globe; shorter ones have fewer. */
const POINTS_OF_HALF_GLOBE = 120;
const THINNEST = 1;
const WIDEST = 10;

/**
 * The shortest way over the globe between two points (longitude, latitude in degrees). Longitudes run on past ±180 where
 * it crosses the antimeridian, so that the line is not torn.
 */
export function greatCircle(from: readonly [number, number], to: readonly [number, number]): Position[] {
  const start: [number, number] = [...from];
  const end: [number, number] = [...to];
  const count = Math.max(2, Math.ceil((geoDistance(start, end) / Math.PI) * POINTS_OF_HALF_GLOBE));
  const at = geoInterpolate(start, end);
  let before = start[0];
  return Array.from({ length: count + 1 }, (_, step) => {
    const [longitude, latitude] = at(step / count);
    before = longitude + 360 * Math.round((before - longitude) / 360);
    return [before, latitude];
  });
}

/** More arcs than these cover each other and the map. */
export const MOST_ARCS = 100;

/** The flows that are drawn: of those that have both ends on the map the largest, and the one that is selected. */
export function drawnFlows(flows: readonly Flow[], selected: string | undefined): Flow[] {
  return flows.filter(isOnMap).filter((flow, at) => at < MOST_ARCS || flowKey(flow) === selected);
}

/** What is drawn of flows: an arc each, in pixels as wide as its seizures are many (by area), the rarest first. */
export function flowArcs(flows: readonly Flow[]): FeatureCollection<LineString> {
  const most = Math.max(1, ...flows.map(({ seizures }) => seizures));
  return {
    type: 'FeatureCollection',
    features: flows.toReversed().flatMap((flow) => {
      const { fromPoint, toPoint, seizures } = flow;
      if (!fromPoint || !toPoint) return [];
      const coordinates = greatCircle([fromPoint.longitude, fromPoint.latitude], [toPoint.longitude, toPoint.latitude]);
      const width = THINNEST + (WIDEST - THINNEST) * Math.sqrt(seizures / most);
      return [
        { type: 'Feature', properties: { key: flowKey(flow), width }, geometry: { type: 'LineString', coordinates } },
      ];
    }),
  };
}

/** Where arcs end: a dot says which way a flow goes. */
export function flowEnds(arcs: FeatureCollection<LineString>): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: arcs.features.map((arc) => ({
      ...arc,
      geometry: { type: 'Point', coordinates: arc.geometry.coordinates.at(-1) ?? [0, 0] },
    })),
  };
}
