import { cellOf, readTable } from '../read-table.ts';

/** A large airport. */
export type AirportEntry = {
  readonly icao: string;
  readonly iata: string;
  readonly name: string;
  readonly city: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
};

export function readAirports(): AirportEntry[] {
  return readTable(import.meta.url, './airports.csv').map((row) => ({
    icao: cellOf(row, 'icao'),
    iata: cellOf(row, 'iata'),
    name: cellOf(row, 'name'),
    city: cellOf(row, 'city'),
    country: cellOf(row, 'country'),
    latitude: Number(cellOf(row, 'latitude')),
    longitude: Number(cellOf(row, 'longitude')),
  }));
}
