import { createRandom } from '../../random.ts';
import type { Row } from '../../reference/csv-text.ts';
import { daysAfter } from '../calendar.ts';
import { inventedContainer, inventedImo } from '../invented-numbers.ts';
import { createCompanyNaming, createVesselNaming } from '../people.ts';
import { legRow, whereCells } from '../tables.ts';
import { arrested, brokers, RAID_DAY } from './network.ts';

const random = createRandom('cartel/exports');
const FIRST_CONTAINER = 4_000;
const SEIZURES_PER_BRANCH = 12;

/** Ways of the three branches, port by port. */
const branchWays = {
  X: [
    ['ECGYE', 'PABLB', 'NLRTM'],
    ['COCTG', 'BEANR'],
  ],
  Y: [
    ['BRSSZ', 'ZADUR', 'AEJEA'],
    ['COBUN', 'NGLOS'],
  ],
  Z: [
    ['ECGYE', 'MXZLO', 'USLAX'],
    ['PECLL', 'NZAKL', 'AUSYD'],
  ],
} as const;

export const routeRows: readonly Row[] = Object.entries(branchWays).flatMap(([branch, ways]) =>
  ways.flatMap((way: readonly string[], index) =>
    way
      .slice(1)
      .map((to, leg) =>
        legRow(`CT-L${branch}${index + 1}${leg + 1}`, way[leg] ?? to, to, 'sea', { stage: 'wholesale_transit' }),
      ),
  ),
);

export const companyRows: readonly Row[] = (() => {
  const companyName = createCompanyNaming(random.fork('companies'));
  return ['COL', 'NLD', 'ZAF', 'MEX'].map((country, index) => ({
    id: `CT-O${index + 1}`,
    name: companyName(),
    country,
    registration: `DEMO-CT-${index + 1}`,
  }));
})();

export const vesselRows: readonly Row[] = (() => {
  const vesselName = createVesselNaming(random.fork('vessels'));
  return ['PAN', 'LBR', 'MHL'].map((flag, index) => ({
    id: `CT-V${index + 1}`,
    name: vesselName(),
    imo: inventedImo(400 + index),
    flag,
    owner: `CT-O${index + 2}`,
  }));
})();

/** What the branches lost at sea before the raid. */
const exportSeizures: readonly Row[] = Object.values(branchWays).flatMap(
  (ways: readonly (readonly string[])[], branch) =>
    Array.from({ length: SEIZURES_PER_BRANCH }, (_, index) => {
      const way = random.pick(ways);
      const start = way[0] ?? '';
      const end = way.at(-1) ?? '';
      const serial = branch * SEIZURES_PER_BRANCH + index + 1;
      return {
        id: `CT-S${String(serial).padStart(3, '0')}`,
        date: daysAfter('2022-05-01', random.int(0, 840)),
        ...whereCells(end, start, end, way.length === 3 ? way[1] : undefined),
        substance: 'Cocaine',
        quantity: random.int(90, 4_200),
        unit: 'kg',
        mode: 'sea',
        concealment: random.pick(['RIP_ON_OFF', 'IN_CARGO', 'IN_STRUCTURE_CONTAINER']),
        container: inventedContainer(FIRST_CONTAINER + serial),
        vessel: `CT-V${branch + 1}`,
        agency: random.pick(['NCB', 'POLICE', 'CUSTOMS']),
        declared_goods: random.pick(['bananas', 'coffee', 'scrap metal', 'shrimp']),
      };
    }),
);

const raidPlaces = ['COCTG', 'COBUN', 'ECGYE', 'COCTG', 'NLRTM', 'ZADUR', 'MXZLO'];

/** On one day in six places: what was found with each of those arrested. */
const raidSeizures: readonly Row[] = arrested.map((person, index) => {
  const place = raidPlaces[index] ?? 'COCTG';
  return {
    id: `CT-R${String(index + 1).padStart(2, '0')}`,
    date: RAID_DAY,
    ...whereCells(place, place, place),
    departure: undefined,
    departure_place: undefined,
    destination: undefined,
    destination_place: undefined,
    substance: 'Cocaine',
    quantity: brokers.includes(person) ? 2 : random.int(5, 140),
    unit: 'kg',
    persons: person,
    agency: random.pick(['POLICE', 'NCB']),
  };
});

export const seizureRows: readonly Row[] = [...exportSeizures, ...raidSeizures];
