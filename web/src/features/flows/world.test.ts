import { expect, test } from 'vitest';
import { worldCountries } from './world.ts';

test('no border runs across the whole map', () => {
  const rings = worldCountries().features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [],
  );
  const steps = rings.flatMap((ring) =>
    // The southern edge of Antarctica is a border of the map itself.
    ring.slice(1).map(([x = 0, y = 0], at) => (y < -85 ? 0 : Math.abs(x - (ring[at]?.[0] ?? 0)))),
  );

  expect(rings.length).toBeGreaterThan(200);
  expect(Math.max(...steps)).toBeLessThan(30);
});

test('north is up', () => {
  const norway = worldCountries().features.find(({ properties }) => properties?.['name'] === 'Norway');
  const latitudes =
    norway?.geometry.type === 'MultiPolygon' ? norway.geometry.coordinates.flat(2).map(([, y]) => y) : [];

  expect(Math.min(...latitudes.map(Number))).toBeGreaterThan(50);
});
