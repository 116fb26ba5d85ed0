import type { Row } from '../reference/csv-text.ts';
import { kilometresBetween, placeOf } from './places.ts';
import type { ScenarioPlace } from './places.ts';

/** Columns of the generic import profiles, in the order in which the scenarios write them. */
export const personColumns = ['id', 'name', 'aliases', 'birth_date', 'nationality', 'phone', 'status'] as const;
export const companyColumns = ['id', 'name', 'country', 'registration'] as const;
export const vesselColumns = ['id', 'name', 'imo', 'flag', 'owner'] as const;
export const membershipColumns = ['person', 'organisation', 'role', 'from', 'to'] as const;
export const edgeColumns = ['source', 'target', 'type', 'weight', 'from', 'to'] as const;
export const callColumns = ['from', 'to', 'started_at', 'duration_s', 'medium'] as const;
export const transactionColumns = ['id', 'from', 'to', 'amount', 'currency', 'date', 'channel', 'purpose'] as const;
// prettier-ignore
export const seizureColumns = [
  'id', 'date', 'place', 'country', 'substance', 'quantity', 'unit', 'departure', 'transit', 'destination', 'mode', 'concealment', 'container',
  'vessel', 'persons', 'agency', 'latitude', 'longitude', 'signature', 'declared_goods', 'departure_place', 'transit_place', 'destination_place',
] as const;
export const routeColumns = [
  'id',
  'from',
  'to',
  'mode',
  'hours',
  'distance',
  'cost',
  'capacity',
  'flow',
  'stage',
  'from_kind',
  'to_kind',
] as const;

const KM_PER_HOUR: Readonly<Record<string, number>> = { sea: 33, air: 750, road: 50 };

/** A leg between two places of the reference data; hours follow from the distance and the usual speed of the mode. */
export function legRow(id: string, from: string, to: string, mode: string, more: Row = {}): Row {
  const start = placeOf(from);
  const end = placeOf(to);
  const distance = kilometresBetween(start, end);
  const hours = Math.round(distance / (KM_PER_HOUR[mode] ?? 50));
  return {
    id,
    from: start.name,
    to: end.name,
    mode,
    hours,
    distance,
    cost: hours,
    capacity: 1,
    from_kind: kindOf(start),
    to_kind: kindOf(end),
    ...more,
  };
}

/** An ICAO code has four letters, a UN/LOCODE five. */
const kindOf = ({ code }: ScenarioPlace): string => (code.length === 4 ? 'AIRPORT' : 'SEAPORT');

/** The cells of a seizure that say where: at a place of the reference data, on the way from and to others (by country, as the profile asks, and by place). */
export function whereCells(at: string, from: string, to: string, via?: string): Row {
  const place = placeOf(at);
  return {
    place: place.name,
    country: place.country,
    latitude: place.latitude,
    longitude: place.longitude,
    departure: placeOf(from).country,
    departure_place: placeOf(from).name,
    destination: placeOf(to).country,
    destination_place: placeOf(to).name,
    ...(via === undefined ? {} : { transit: placeOf(via).country, transit_place: placeOf(via).name }),
  };
}
