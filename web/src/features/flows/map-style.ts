import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, StyleSpecification } from 'maplibre-gl';

/** Colours of the map, light and dark; arcs and selection differ in brightness too, not in hue alone. */
const light = { sea: '#e3ebf2', land: '#fbfaf7', border: '#a8b3bd', arc: '#0072b2', selected: '#b00058' };
const dark = { sea: '#0d141b', land: '#24303b', border: '#55636f', arc: '#56b4e9', selected: '#ffd166' };

const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
const width: ExpressionSpecification = ['get', 'width'];
/** Thin arcs are many: they stay in the background. */
const opacity: ExpressionSpecification = ['interpolate', ['linear'], width, 1, 0.35, 5, 0.7];

/** A style of this page alone: no tiles, no glyphs, nothing that is fetched. */
export function mapStyle(isDark: boolean, world: FeatureCollection): StyleSpecification {
  const { sea, land, border, arc, selected } = isDark ? dark : light;
  return {
    version: 8,
    sources: {
      world: { type: 'geojson', data: world },
      arcs: { type: 'geojson', data: none },
      ends: { type: 'geojson', data: none },
      selected: { type: 'geojson', data: none },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': sea } },
      { id: 'land', type: 'fill', source: 'world', paint: { 'fill-color': land } },
      { id: 'borders', type: 'line', source: 'world', paint: { 'line-color': border, 'line-width': 0.6 } },
      {
        id: 'arcs',
        type: 'line',
        source: 'arcs',
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: { 'line-color': arc, 'line-width': width, 'line-opacity': opacity },
      },
      {
        id: 'selected',
        type: 'line',
        source: 'selected',
        layout: { 'line-cap': 'round' },
        paint: { 'line-color': selected, 'line-width': ['+', 2, width] },
      },
      {
        id: 'ends',
        type: 'circle',
        source: 'ends',
        paint: { 'circle-color': arc, 'circle-radius': ['+', 1, ['/', width, 2]] },
      },
    ],
  };
}
