import type { Random } from '../../random.ts';
import { readAirports } from '../../reference/airports/read.ts';
import type { Row } from '../../reference/csv-text.ts';
import { readPorts } from '../../reference/ports/read.ts';
import { daysAfter } from '../calendar.ts';
import { inventedContainer, inventedImo } from '../invented-numbers.ts';
import { createLongNaming, createVesselNaming } from '../people.ts';

const FIRST_DAY = '2019-01-01';
const DAYS = 2_500;
const FIRST_CONTAINER = 20_000;
const VESSELS = 120;
const SIGNATURES = 400;

type Spot = {
  readonly name: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly mode: string;
};

// prettier-ignore
const substances = [
  { name: 'Cannabis herb', share: 34, scale: 0.6, origins: ['MAR', 'COL', 'PRY', 'GHA', 'ALB', 'JAM', 'THA', 'ZAF'] },
  { name: 'Cannabis resin', share: 14, scale: 1.2, origins: ['MAR', 'AFG', 'PAK', 'LBN'] },
  { name: 'Cocaine', share: 20, scale: 0.8, origins: ['COL', 'PER', 'BOL', 'ECU', 'BRA', 'VEN', 'DOM'] },
  { name: 'Heroin', share: 10, scale: 0.3, origins: ['AFG', 'PAK', 'IRN', 'TUR', 'MMR'] },
  { name: 'Methamphetamine', share: 9, scale: 0.4, origins: ['MMR', 'MEX', 'NGA', 'IRN', 'NLD'] },
  { name: 'Amphetamine', share: 5, scale: 0.5, origins: ['NLD', 'BEL', 'POL', 'LBN'] },
  { name: 'Ketamine', share: 3, scale: 0.3, origins: ['IND', 'CHN', 'NLD'] },
  { name: 'Opium', share: 3, scale: 1, origins: ['AFG', 'MMR', 'LAO', 'IRN'] },
  { name: 'Khat', share: 2, scale: 8, origins: ['KEN', 'ETH', 'YEM'] },
] as const;

/** Countries of origin from which nothing leaves by sea. */
const LANDLOCKED: ReadonlySet<string> = new Set(['AFG', 'BOL', 'PRY', 'LAO', 'ETH']);

const agencies = ['NCB', 'POLICE', 'CUSTOMS', 'COASTGUARD', 'PORTCONTROL'];
const methodsOf: Readonly<Record<string, readonly string[]>> = {
  sea: ['IN_CARGO', 'RIP_ON_OFF', 'IN_STRUCTURE_VESSEL', 'IN_STRUCTURE_CONTAINER', 'ATTACHED_HULL'],
  air: ['IN_LUGGAGE', 'INTERNAL', 'ON_BODY', 'IN_CARGO', 'IN_AIRCRAFT'],
  post: ['IN_PARCEL'],
  road: ['IN_VEHICLE', 'IN_CARGO', 'NONE'],
};
const goods = ['fruit', 'machine parts', 'clothing', 'furniture', 'toys', 'coffee', 'paper', 'household goods'];

/** Ships that ordinary seizures mention again and again, as records do. */
export function backgroundVessels(random: Random): Row[] {
  const vesselName = createVesselNaming(random);
  const flags = ['PAN', 'LBR', 'MHL', 'MLT', 'CYP', 'TUR', 'GRC', 'BHS'];
  return Array.from({ length: VESSELS }, (_, index) => ({
    id: vesselId(index),
    name: vesselName(),
    imo: inventedImo(1_000 + index),
    flag: random.pick(flags),
  }));
}

const vesselId = (index: number): string => `BG-V${String(index + 1).padStart(3, '0')}`;

/** Draws seizures as they happen everywhere: unrelated, mostly small, now and then large. Quantities are in whole grams at most. */
export function createOrdinarySeizures(random: Random): (id: string) => Row {
  const spots = readSpots();
  const personName = createLongNaming(random.fork('names'));
  let containers = 0;

  return (id) => {
    const spot = random.pick(spots);
    const substance = random.weighted(substances.map((one) => [one, one.share] as const));
    const origin = random.pick(substance.origins);
    const hasRoute = random.chance(0.35) && origin !== spot.country;
    const drawnMode = random.weighted([
      [spot.mode, 70],
      ['road', 20],
      ['post', 10],
    ] as const);
    const mode =
      hasRoute && (drawnMode === 'road' || (drawnMode === 'sea' && LANDLOCKED.has(origin))) ? 'air' : drawnMode;
    const kg = Math.min(substance.scale * random.pareto(0.2, 0.75), 2_000);
    const isInGrams = kg < 1;
    const precision = random.chance(0.6);
    return {
      id,
      date: daysAfter(FIRST_DAY, random.int(0, DAYS)),
      place: spot.name,
      country: spot.country,
      substance: substance.name,
      quantity: isInGrams ? Math.max(1, Math.round(kg * 1000)) : Number(kg.toFixed(2)),
      unit: isInGrams ? 'g' : 'kg',
      departure: hasRoute ? origin : undefined,
      destination: hasRoute ? spot.country : undefined,
      mode,
      concealment: random.chance(0.7) ? random.pick(methodsOf[mode] ?? ['UNKNOWN']) : undefined,
      container: mode === 'sea' && random.chance(0.25) ? inventedContainer(FIRST_CONTAINER + containers++) : undefined,
      vessel: mode === 'sea' && random.chance(0.1) ? vesselId(random.int(0, VESSELS - 1)) : undefined,
      persons: random.chance(0.09) ? personName() : undefined,
      agency: random.pick(agencies),
      latitude: precision ? spot.latitude : undefined,
      longitude: precision ? spot.longitude : undefined,
      signature: random.chance(0.02) ? `LOGO-${String(random.int(1, SIGNATURES)).padStart(3, '0')}` : undefined,
      declared_goods: random.chance(0.15) ? random.pick(goods) : undefined,
    };
  };
}

/** Large and middling ports and the airports of the reference data. */
function readSpots(): Spot[] {
  const ports = readPorts()
    .filter((port) => port.locode !== '' && (port.size === 'L' || port.size === 'M'))
    .map(({ name, country, latitude, longitude }) => ({ name, country, latitude, longitude, mode: 'sea' }));
  const airports = readAirports().map(({ city, country, latitude, longitude }) => ({
    name: `${city} airport`,
    country,
    latitude,
    longitude,
    mode: 'air',
  }));
  return [...ports, ...airports];
}
