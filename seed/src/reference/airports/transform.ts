import type { Row } from '../csv-text.ts';
import type { AirportEntry } from './read.ts';

export const airportColumns = [
  'icao',
  'iata',
  'name',
  'alternate_names',
  'country',
  'latitude',
  'longitude',
  'precision_km',
  'location_type',
] as const;

/** The list gives hundredths of a degree. */
const PRECISION_KM = 2;

/** The import row of an airport: called by its city, since several cities have an International. */
export function airportRow(airport: AirportEntry): Row {
  return {
    icao: airport.icao,
    iata: airport.iata,
    name: `${airport.city} ${airport.name}`.replace(`${airport.city} ${airport.city}`, airport.city),
    alternate_names: airport.name,
    country: airport.country,
    latitude: airport.latitude,
    longitude: airport.longitude,
    precision_km: PRECISION_KM,
    location_type: 'AIRPORT',
  };
}
