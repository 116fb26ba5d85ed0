import { accepted, defineValue, unread } from './define-value.ts';
import type { Cleaned } from './define-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';
import type { PointValue } from '../define-property.ts';
import { readPosition } from './read-position.ts';
import type { Position } from './read-position.ts';

/** West, south, east, north, in degrees; west may be greater than east where the box crosses 180°. */
export type Box = readonly [west: number, south: number, east: number, north: number];

export interface CoordinateOptions extends MissingOptions {
  /** Which comes first where the text does not say; absent: latitude. */
  readonly order?: 'latLon' | 'lonLat';
  /** The country's box: what lies outside gives no point. */
  readonly box?: Box;
}

/** A place in WGS 84, with the distance within which it is stated, in kilometres. */
export interface Coordinate extends PointValue {
  readonly precisionKm: number;
}

/** Latitude and longitude in decimals, in degrees and minutes, or as in ISO 6709 and UN/LOCODE (fault B60). No point rather than a wrong one. */
export const coordinateValue = defineValue<Coordinate, CoordinateOptions>({
  name: 'coordinate',
  clean(raw, options) {
    const missing = cleanMissing(raw, options.missing);
    if (missing) return missing;
    const position = readPosition(raw, options.order ?? 'latLon');
    return position === undefined ? unread('VALUE_UNMAPPED', 'not coordinates') : judge(position, options.box);
  },
  validate: ({ latitude, longitude }) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180,
  format: ({ latitude, longitude }) => `${latitude}, ${longitude}`,
});

function judge({ latitude, longitude, precisionKm }: Position, box: Box | undefined): Cleaned<Coordinate> {
  if (latitude === 0 && longitude === 0) return unread('COORD_NULL_ISLAND');
  const inRange = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  if (!inRange) {
    const canSwap = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180;
    return unread('COORD_OUTSIDE', 'no such place on the earth', canSwap ? `${longitude}, ${latitude}` : undefined);
  }
  if (box === undefined || isInside(box, latitude, longitude)) return accepted({ longitude, latitude, precisionKm });
  const repair = repairsOf(latitude, longitude).filter(([lat, lon]) => Math.abs(lat) <= 90 && isInside(box, lat, lon));
  // Several repairs would be a guess.
  const [one] = repair;
  if (repair.length === 1 && one) return unread('COORD_OUTSIDE', 'outside the country', `${one[0]}, ${one[1]}`);
  return unread('COORD_OUTSIDE', 'outside the country');
}

/** Swapped, or with a lost sign. */
function repairsOf(latitude: number, longitude: number): readonly (readonly [number, number])[] {
  return [
    [longitude, latitude],
    [-latitude, longitude],
    [latitude, -longitude],
    [-latitude, -longitude],
  ];
}

function isInside([west, south, east, north]: Box, latitude: number, longitude: number): boolean {
  if (latitude < south || latitude > north) return false;
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
}

/** Cleans coordinates from two cells. */
export function cleanCoordinates(latitude: string, longitude: string, options: CoordinateOptions): Cleaned<Coordinate> {
  const none = cleanMissing(latitude, options.missing) ?? cleanMissing(longitude, options.missing);
  if (none) return none;
  const mark = (text: string) => (/^\s*[+-]?\d+,\d+\s*$/u.test(text) ? text.replace(',', '.') : text).trim();
  return coordinateValue.clean(`${mark(latitude)}; ${mark(longitude)}`, { ...options, order: 'latLon' });
}
