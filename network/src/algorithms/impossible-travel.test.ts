import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { greatCircleKm, impossibleTravel, neededSpeed, type TimedPlace } from './impossible-travel.ts';

const HOUR = 3_600_000;
const at = (latitude: number, longitude: number, hour: number, until = hour, precisionKm = 0): TimedPlace => ({
  latitude,
  longitude,
  earliest: hour * HOUR,
  latest: until * HOUR,
  precisionKm,
});

test('a box that crosses an ocean in two days is at neither port for sure', () => {
  const [found] = impossibleTravel([at(3.88, -77.03, 0), at(51.95, 4.14, 46)], 130);

  expect(found).toMatchObject({ first: 0, second: 1, hoursMax: 46 });
  expect([Math.round(found.km), Math.round(found.speed)]).toStrictEqual([9_063, 197]);
});

test('places that may be the same need no speed, and no time at all is too little', () => {
  expect(neededSpeed(at(50, 0, 0, 0, 60), at(51, 0, 0, 0, 60)).speed).toBe(0);
  expect(neededSpeed(at(50, 0, 0), at(51, 0, 0)).speed).toBe(Infinity);
});

test('the distance is that of the angle between two directions', () => {
  const place = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(place, place, (a, b) => {
      const [u, v] = [a, b].map(({ latitude, longitude }) => {
        const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
        return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
      });
      const cross = Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]);
      const angle = Math.atan2(cross, u[0] * v[0] + u[1] * v[1] + u[2] * v[2]);

      expect(greatCircleKm(a, b)).toBeCloseTo(6371 * angle, 3);
    }),
  );
});

test('no instants within the bounds of two sightings leave more time than is counted', () => {
  const hours = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(hours, hours, ([a, aEnd], [b, bEnd]) => {
      const gaps = [a, aEnd].flatMap((one) => [b, bEnd].map((other) => Math.abs(one - other)));

      expect(neededSpeed(at(0, 0, a, aEnd), at(1, 1, b, bEnd)).hoursMax).toBe(Math.max(...gaps));
    }),
  );
});
