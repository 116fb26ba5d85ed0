/// <reference types="vite/client" />
declare module '*.css';
declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';

  /** Projects a GeoJSON object, cut where the projection cuts the globe. */
  export function geoProject<Shape>(shape: Shape, projection: GeoProjection): Shape;
}
declare module 'world-atlas/countries-110m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default atlas;
}
