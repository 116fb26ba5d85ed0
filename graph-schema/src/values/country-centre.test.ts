import { expect, test } from 'vitest';
import { countriesWithCentre, countryCentre } from './country-centre.ts';
import { alpha2OfAlpha3 } from './country-table.ts';

test.for([
  { code: 'BRA', box: [-34, 6, -74, -34] },
  { code: 'NLD', box: [50.7, 53.6, 3.3, 7.3] },
  { code: 'NZL', box: [-47.5, -34, 166, 179] },
  { code: 'HKG', box: [22, 22.6, 113.8, 114.5] },
])('$code is drawn inside its own borders', ({ code, box: [south = 0, north = 0, west = 0, east = 0] }) => {
  const { latitude, longitude } = countryCentre(code) ?? { latitude: 0, longitude: 0 };

  expect([latitude > south, latitude < north, longitude > west, longitude < east]).toStrictEqual(Array(4).fill(true));
});

test('every one has a code that is in use, and a place on the globe', () => {
  expect(countriesWithCentre.length).toBeGreaterThan(240);
  expect(countriesWithCentre.filter((code) => alpha2OfAlpha3(code) === undefined)).toStrictEqual([]);
  const places = countriesWithCentre.map((code) => countryCentre(code));
  expect(places.filter((one) => !one || Math.abs(one.latitude) > 90 || Math.abs(one.longitude) > 180)).toStrictEqual(
    [],
  );
});

test('what is no country has none', () => expect(countryCentre('XXX')).toBeUndefined());
