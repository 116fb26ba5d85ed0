import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json';

const DEGREES_IN_RADIAN = 180 / Math.PI;

/**
 * The countries of the world (Natural Earth, 1:110 million) as GeoJSON in degrees. Shapes that cross the antimeridian are
 * cut there: drawn as they are, Russia and Fiji would smear across the map.
 */
export function worldCountries(): FeatureCollection {
  const projection = geoEquirectangular().scale(DEGREES_IN_RADIAN).translate([0, 0]);
  const cut = geoProject(feature(atlas, atlas.objects.countries), projection);
  return {
    ...cut,
    features: cut.features.flatMap((one) => (one.geometry ? [{ ...one, geometry: upright(one.geometry) }] : [])),
  };
}

type Shape = FeatureCollection['features'][number]['geometry'];

/** On the screen y points down. */
function upright(geometry: Shape): Shape {
  const flip = ([x = 0, y = 0]: Position): Position => [x, -y];
  if (geometry.type === 'Polygon')
    return { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.map(flip)) };
  if (geometry.type !== 'MultiPolygon') return geometry;
  return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(flip))) };
}
