import { expect, test } from 'vitest';
import { readAgencies } from './agencies/read.ts';
import { readAirports } from './airports/read.ts';
import { airportRow } from './airports/transform.ts';
import { readCountries } from './countries/read.ts';
import { countryRow } from './countries/transform.ts';
import { readMethods } from './methods/read.ts';
import { methodRows } from './methods/transform.ts';
import type { PortEntry } from './ports/read.ts';
import { readPorts } from './ports/read.ts';
import { portRows } from './ports/transform.ts';
import { readSubstances } from './substances/read.ts';
import { substanceRow } from './substances/transform.ts';

const countryCodes = new Set(readCountries().map((country) => country.alpha3));

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const casHolds = (cas: string): boolean => {
  const digits = Array.from(cas.replaceAll('-', '')).map(Number).toReversed();
  const [check, ...body] = digits;
  return body.reduce((sum, digit, index) => sum + digit * (index + 1), 0) % 10 === check;
};

const aPort = (port: Partial<PortEntry>): PortEntry => ({
  index: '1',
  locode: '',
  name: 'Somewhere',
  alternateNames: [],
  country: 'ITA',
  latitude: 1,
  longitude: 2,
  size: 'S',
  ...port,
});

test('every country has its three codes once', () => {
  const countries = readCountries();

  expect(countries).toHaveLength(249);
  expect(repeated(countries.map((country) => country.alpha3))).toStrictEqual([]);
  expect(repeated(countries.map((country) => country.alpha2))).toStrictEqual([]);
  expect(repeated(countries.map((country) => country.numeric))).toStrictEqual([]);
  expect(
    countries.filter((country) => !/^[A-Z]{3}[A-Z]{2}\d{3}$/u.test(country.alpha3 + country.alpha2 + country.numeric)),
  ).toStrictEqual([]);
});

test('a country row leaves out names that say the same again', () => {
  const mali = readCountries().find((country) => country.alpha3 === 'MLI');

  expect(mali && countryRow(mali)).toStrictEqual({
    alpha3: 'MLI',
    alpha2: 'ML',
    numeric: '466',
    name: 'Mali',
    name_official: undefined,
    name_fr: undefined,
    name_es: 'Malí',
    name_ar: 'مالي',
    name_ru: 'Мали',
    name_zh: '马里',
    region_code: '202',
    is_territory: 'no',
  });
});

test('ports have an index number of their own, a country and a position', () => {
  const ports = readPorts();

  expect(ports).toHaveLength(3801);
  expect(repeated(ports.map((port) => port.index))).toStrictEqual([]);
  expect(ports.filter((port) => !countryCodes.has(port.country))).toStrictEqual([]);
  expect(ports.filter((port) => !(Math.abs(port.latitude) <= 90 && Math.abs(port.longitude) <= 180))).toStrictEqual([]);
});

test('a code that two harbours claim stays with the larger, and goes where it is another country’s', () => {
  const ports = [
    aPort({ index: '1', locode: 'ITAAA', size: 'V' }),
    aPort({ index: '2', locode: 'ITAAA', size: 'M' }),
    aPort({ index: '3', locode: 'ITBBB' }),
    aPort({ index: '4', locode: 'ITBBB' }),
    aPort({ index: '5', locode: 'FRAAA' }),
  ];

  const rows = portRows(ports, new Map([['ITA', 'IT']]));

  expect(rows.map((row) => row['locode'])).toStrictEqual([undefined, 'ITAAA', 'ITBBB', undefined, undefined]);
});

test('port rows name a code once', () => {
  const alpha2Of = new Map(readCountries().map((country) => [country.alpha3, country.alpha2]));
  const codes = portRows(readPorts(), alpha2Of).flatMap((row) =>
    typeof row['locode'] === 'string' ? [row['locode']] : [],
  );

  expect(codes.length).toBeGreaterThan(3_250);
  expect(new Set(codes).size).toBe(codes.length);
});

test('airports have codes of their own and known countries', () => {
  const airports = readAirports();

  expect(airports.length).toBeGreaterThan(150);
  expect(repeated(airports.map((airport) => airport.icao))).toStrictEqual([]);
  expect(repeated(airports.map((airport) => airport.iata))).toStrictEqual([]);
  expect(airports.filter((airport) => !/^[A-Z]{4}[A-Z]{3}$/u.test(airport.icao + airport.iata))).toStrictEqual([]);
  expect(airports.filter((airport) => !countryCodes.has(airport.country))).toStrictEqual([]);
});

test('an airport is called by its city, once', () => {
  const named = new Map(readAirports().map((airport) => [airport.iata, airportRow(airport)['name']]));

  expect([named.get('GRU'), named.get('BOM'), named.get('BSB')]).toStrictEqual([
    'São Paulo Guarulhos International',
    'Mumbai Chhatrapati Shivaji Maharaj International',
    'Brasília International',
  ]);
});

test('registry numbers of substances pass their check digit', () => {
  expect(casHolds('50-36-2')).toBe(true);
  expect(casHolds('50-36-3')).toBe(false);
  expect(readSubstances().filter((substance) => substance.cas !== '' && !casHolds(substance.cas))).toStrictEqual([]);
});

test('no name stands for two substances, and every precursor has its table', () => {
  const substances = readSubstances();
  const names = substances.flatMap((substance) => [
    ...new Set([substance.name, ...substance.names].map((name) => name.toLowerCase())),
  ]);

  expect(substances.length).toBeGreaterThan(80);
  expect(repeated(names)).toStrictEqual([]);
  expect(repeated(substances.map((substance) => substance.code))).toStrictEqual([]);
  expect(
    substances.filter((substance) => (substance.group === 'precursors') !== (substance.precursorTable !== '')),
  ).toStrictEqual([]);
});

test('a substance row leaves out what is not known', () => {
  const leaf = readSubstances().find((substance) => substance.code === 'COCA_LEAF');

  expect(leaf && substanceRow(leaf)).toStrictEqual({
    code: 'COCA_LEAF',
    name: 'Coca leaf',
    names: 'coca leaves|hoja de coca|folha de coca',
    cas: undefined,
    drug_group: 'cocaine',
    precursor_table: undefined,
    schedules: '1961-I',
    unit_grams: undefined,
  });
});

test('a method falls under one of the fifteen of the vocabulary', () => {
  const rows = methodRows(readMethods());

  expect(new Set(rows.map((row) => row['top_level'])).size).toBe(15);
  expect(rows.find((row) => row['code'] === 'CONTAINER_REEFER_UNIT')).toMatchObject({
    top_level: 'IN_STRUCTURE_CONTAINER',
    broader: 'IN_STRUCTURE_CONTAINER',
  });
});

test('no name stands for two methods, and a method under an unknown one is refused', () => {
  const names = readMethods().flatMap((method) => [method.name, ...method.names].map((name) => name.toLowerCase()));

  expect(repeated(names)).toStrictEqual([]);
  expect(() => methodRows([{ code: 'A', parent: 'B', name: 'A', conveyances: [], names: [] }])).toThrow('No method B');
});

test('agencies are invented, of five countries, and the accounts’ agencies are among them', () => {
  const agencies = readAgencies();

  expect(agencies.slice(0, 5).map((agency) => agency.code)).toStrictEqual([
    'NCB',
    'POLICE',
    'CUSTOMS',
    'COASTGUARD',
    'PORTCONTROL',
  ]);
  expect(new Set(agencies.flatMap(({ country }) => country ?? [])).size).toBe(5);
  expect(agencies.filter(({ type }) => type === 'TASK_FORCE').map(({ members }) => members)).toStrictEqual([
    ['NCB', 'POLICE', 'CUSTOMS'],
  ]);
  expect(agencies.every((agency) => agency.name.includes('of the demonstration'))).toBe(true);
});
