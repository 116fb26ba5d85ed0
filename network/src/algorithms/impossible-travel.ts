/** Where something was, and when, each as far as it is known. */
export interface TimedPlace {
  /** Milliseconds since 1970-01-01 UTC: the first and the last instant that it can have been. */
  readonly earliest: number;
  readonly latest: number;
  readonly longitude: number;
  readonly latitude: number;
  /** Radius within which the position holds. */
  readonly precisionKm: number;
}

/** Two sightings between which something would have had to travel faster than it can. */
export interface ImpossibleTravel {
  /** Places in the list. */
  readonly first: number;
  readonly second: number;
  readonly km: number;
  /** The longest time that there can have been between the two. */
  readonly hoursMax: number;
  /** Kilometres an hour that it would have needed at least; Infinity where there was no time at all. */
  readonly speed: number;
}

const EARTH_KM = 6371;
const HOUR_MS = 3_600_000;

/** Distance over the surface of the earth (haversine). */
export function greatCircleKm(
  a: Pick<TimedPlace, 'longitude' | 'latitude'>,
  b: Pick<TimedPlace, 'longitude' | 'latitude'>,
): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const north = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const east = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const chord = north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** What travel between two sightings would have needed: the distance less both precisions in the longest possible time. */
export function neededSpeed(a: TimedPlace, b: TimedPlace): Pick<ImpossibleTravel, 'km' | 'hoursMax' | 'speed'> {
  const km = greatCircleKm(a, b);
  const least = Math.max(0, km - a.precisionKm - b.precisionKm);
  // Where they overlap, either may have been the first.
  const hoursMax = Math.max(b.latest - a.earliest, a.latest - b.earliest) / HOUR_MS;
  return { km, hoursMax, speed: least === 0 ? 0 : hoursMax === 0 ? Infinity : least / hoursMax };
}

/** Consecutive sightings, in the order of their first and then their last instants, that nothing so fast can have been at. O(n log n). */
export function impossibleTravel(sightings: readonly TimedPlace[], limit: number): ImpossibleTravel[] {
  const order = [...sightings.keys()].sort(
    (a, b) => sightings[a].earliest - sightings[b].earliest || sightings[a].latest - sightings[b].latest || a - b,
  );
  return order.slice(1).flatMap((second, at) => {
    const first = order[at];
    const needed = neededSpeed(sightings[first], sightings[second]);
    return needed.speed > limit ? [{ first, second, ...needed }] : [];
  });
}
