import { readAirports } from '../reference/airports/read.ts';
import { readPorts } from '../reference/ports/read.ts';

/** A real place as the scenarios' rows write it. */
export type ScenarioPlace = {
  /** UN/LOCODE of a port, ICAO code of an airport. */
  readonly code: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
};

/** Names that are better known than the index's own. */
const KNOWN_AS: Readonly<Record<string, string>> = {
  PECLL: 'Callao',
  TGLFW: 'Lomé',
  CIABJ: 'Abidjan',
  CVGRA: 'Mindelo',
  CVRAI: 'Praia',
  PTLIS: 'Lisbon',
  BRPNG: 'Paranaguá',
  MAPTM: 'Tanger Med',
  MMRGN: 'Yangon',
  CNSGH: 'Shanghai',
  SGKEP: 'Singapore',
  THLCH: 'Laem Chabang',
  KHKOS: 'Sihanoukville',
  VNSGN: 'Ho Chi Minh City',
  IRBND: 'Bandar Abbas',
  TZDAR: 'Dar es Salaam',
  NLRTM: 'Rotterdam',
};

let places: ReadonlyMap<string, ScenarioPlace> | undefined;

/** The place of a code of the reference data; throws where there is none, since scenarios use real places only. */
export function placeOf(code: string): ScenarioPlace {
  places ??= readPlaces();
  const place = places.get(code);
  if (place === undefined) throw new Error(`No place ${code} in the reference data`);
  return place;
}

function readPlaces(): ReadonlyMap<string, ScenarioPlace> {
  const found = new Map<string, ScenarioPlace>();
  for (const port of readPorts()) {
    const { locode: code, country, latitude, longitude } = port;
    if (code !== '') found.set(code, { code, name: KNOWN_AS[code] ?? port.name, country, latitude, longitude });
  }
  for (const { icao: code, city, country, latitude, longitude } of readAirports()) {
    found.set(code, { code, name: `${city} airport`, country, latitude, longitude });
  }
  return found;
}

const EARTH_KM = 6371;

/** Great-circle distance in whole kilometres (haversine). */
export function kilometresBetween(from: ScenarioPlace, to: ScenarioPlace): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half =
    Math.sin(radians(to.latitude - from.latitude) / 2) ** 2 +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  return Math.round(2 * EARTH_KM * Math.asin(Math.sqrt(half)));
}
