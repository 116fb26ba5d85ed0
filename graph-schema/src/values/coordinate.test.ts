import { expect, test } from 'vitest';
import { cleanCoordinates, coordinateValue } from './coordinate.ts';
import type { CoordinateOptions } from './coordinate.ts';

const spain = { box: [-9.4, 35.9, 4.4, 43.9] } as const;
const fiji = { box: [176, -21, -178, -12] } as const;

test.for<[string, CoordinateOptions, number, number]>([
  ['51.5, -0.12', {}, 51.5, -0.12],
  ['51.5;-0.12', {}, 51.5, -0.12],
  ['51.5 -0.12', {}, 51.5, -0.12],
  ['51,5; -0,12', {}, 51.5, -0.12],
  ['-0.12, 51.5', { order: 'lonLat' }, 51.5, -0.12],
  ['51.5 N, 0.12 W', {}, 51.5, -0.12],
  ['N51.5 W0.12', {}, 51.5, -0.12],
  ['0.12W 51.5N', {}, 51.5, -0.12],
  ['51°30\'00"N 0°7\'12"W', {}, 51.5, -0.12],
  ['51° 30′ 00″ N, 0° 07′ 12″ W', {}, 51.5, -0.12],
  ["36°45.5'S 174°30'E", {}, -36.7583333, 174.5],
  ['5155N 00428E', {}, 51.9166667, 4.4666667],
  ['+51.5000-000.1200/', {}, 51.5, -0.12],
  ['lat: 51.5, lon: -0.12', {}, 51.5, -0.12],
  ['POINT(-0.12 51.5)', {}, 51.5, -0.12],
  ['40.4, -3.7', spain, 40.4, -3.7],
  ['-17.8, 177.9', fiji, -17.8, 177.9],
  ['-17.8, -179.5', fiji, -17.8, -179.5],
])('%s with %j is a place', ([raw, options, latitude, longitude]) => {
  const { value, outcome } = coordinateValue.clean(raw, options);
  expect([value?.latitude, value?.longitude, outcome]).toStrictEqual([latitude, longitude, 'accept']);
});

test.for<[string, CoordinateOptions, string, string | undefined]>([
  ['0, 0', {}, 'COORD_NULL_ISLAND', undefined],
  ['0.000; 0.000', {}, 'COORD_NULL_ISLAND', undefined],
  ['95.0, 10.0', {}, 'COORD_OUTSIDE', '10, 95'],
  ['195, 200', {}, 'COORD_OUTSIDE', undefined],
  ['-3.7, 40.4', spain, 'COORD_OUTSIDE', '40.4, -3.7'],
  ['40.4, 3.7', { box: [-9.4, 35.9, -1, 43.9] }, 'COORD_OUTSIDE', '40.4, -3.7'],
  ['10, 100', spain, 'COORD_OUTSIDE', undefined],
])('%s with %j gives no point', ([raw, options, flag, proposal]) => {
  const cleaned = coordinateValue.clean(raw, options);
  expect(cleaned.value).toBeUndefined();
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual([flag]);
  expect(cleaned.proposal).toBe(proposal);
});

test.for(['somewhere', '51.5', "51°75'N 0°0'W", '51.5N 0.12N', '51.5 12.5 13.5', '40.4 N 3.7 O'])(
  '%s is not read',
  (raw) => {
    expect(coordinateValue.clean(raw, {}).flags).toStrictEqual([{ flag: 'VALUE_UNMAPPED', detail: 'not coordinates' }]);
  },
);

test.for([
  ['51.5, -0.12', 11.1],
  ['51.5074, -0.1278', 0.0111],
  ['51°30\'26"N 0°7\'39"W', 0.0309],
  ['5155N 00428E', 1.85],
] as const)('%s is stated to %d km', ([raw, precisionKm]) => {
  expect(coordinateValue.clean(raw, {}).value?.precisionKm).toBe(precisionKm);
});

test('two cells make one place', () => {
  expect(cleanCoordinates('51,5', ' -0,12', {}).value?.latitude).toBe(51.5);
  expect(cleanCoordinates('', '10', {})).toStrictEqual({ flags: [], outcome: 'accept' });
});
