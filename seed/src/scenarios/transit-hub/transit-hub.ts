import { createRandom } from '../../random.ts';
import type { Row } from '../../reference/csv-text.ts';
import { daysAfter } from '../calendar.ts';
import { syntheticImport } from '../demonstration-import.ts';
import { inventedContainer, inventedImo } from '../invented-numbers.ts';
import { createVesselNaming } from '../people.ts';
import type { Scenario } from '../scenario.ts';
import { legRow, routeColumns, seizureColumns, vesselColumns, whereCells } from '../tables.ts';
import truth from './transit-hub.truth.json' with { type: 'json' };

const source = 'demo-transit-hub';
const random = createRandom('transit-hub');
const FIRST_CONTAINER = 2_000;
const SEIZURES_PER_WAY = 6;

/** Port that every way passes. */
const HUB = 'TGLFW';

type Traffic = {
  readonly substance: string;
  readonly ways: readonly (readonly string[])[];
  readonly methods: readonly string[];
  readonly kg: readonly [number, number];
  readonly goods: string;
};

/** Heroin comes from the east in machinery, cocaine from the west beside the cargo; only the hub is common to both. */
const traffics: readonly Traffic[] = [
  {
    substance: 'Heroin',
    ways: [
      ['PKKHI', 'KEMBA', HUB, 'BEANR'],
      ['PKKHI', 'TZDAR', HUB, 'NLRTM'],
      ['IRBND', 'TZDAR', HUB, 'BEANR'],
      ['IRBND', 'KEMBA', HUB, 'NLRTM'],
    ],
    methods: ['IN_CARGO'],
    kg: [8, 240],
    goods: 'used machinery',
  },
  {
    substance: 'Cocaine',
    ways: [
      ['BRSSZ', 'CVGRA', HUB, 'PTLIS'],
      ['BRSSZ', 'CIABJ', HUB, 'ESVLC'],
      ['COBUN', 'CIABJ', HUB, 'PTLIS'],
      ['COBUN', 'CVGRA', HUB, 'ESVLC'],
    ],
    methods: ['RIP_ON_OFF'],
    kg: [150, 2_400],
    goods: 'cashew nuts',
  },
];

const pairsOf = (way: readonly string[]): (readonly [string, string])[] =>
  way.slice(1).map((to, index) => [way[index] ?? to, to] as const);

const routeRows: readonly Row[] = traffics.flatMap(({ substance, ways }) => {
  const legs = new Map(ways.flatMap(pairsOf).map(([from, to]) => [`${from}-${to}`, [from, to] as const]));
  return [...legs].map(([name, [from, to]]) =>
    legRow(`TH-${substance.charAt(0)}-${name}`, from, to, 'sea', { stage: 'wholesale_transit' }),
  );
});

const vesselRows: readonly Row[] = (() => {
  const vesselName = createVesselNaming(random.fork('vessels'));
  return ['LBR', 'PAN', 'MHL', 'TGO'].map((flag, index) => ({
    id: `TH-V${index + 1}`,
    name: vesselName(),
    imo: inventedImo(200 + index),
    flag,
  }));
})();

/** Seizures lie at the destination and, one in three, at the hub. */
const seizureRows: readonly Row[] = traffics.flatMap(({ substance, ways, methods, kg, goods }, traffic) =>
  ways.flatMap((way, wayIndex) =>
    Array.from({ length: SEIZURES_PER_WAY }, (_, index) => {
      const [start = '', , , end = ''] = way;
      const serial = traffic * 100 + wayIndex * SEIZURES_PER_WAY + index + 1;
      return {
        id: `TH-S${String(serial).padStart(3, '0')}`,
        date: daysAfter('2023-03-01', random.int(0, 700)),
        ...whereCells(index % 3 === 0 ? HUB : end, start, end, HUB),
        substance,
        quantity: random.int(kg[0], kg[1]),
        unit: 'kg',
        mode: 'sea',
        concealment: random.pick(methods),
        container: inventedContainer(FIRST_CONTAINER + serial),
        vessel: `TH-V${traffic * 2 + (index % 2) + 1}`,
        agency: random.pick(['NCB', 'CUSTOMS', 'PORTCONTROL']),
        declared_goods: goods,
      };
    }),
  ),
);

/** R176: two substances from opposite sides that share one transit port. */
export const transitHub: Scenario<typeof truth> = {
  id: 'transit-hub',
  title: 'One hub for heroin and cocaine',
  story:
    'Heroin from the east travels hidden in machinery, cocaine from the west lies beside the cargo. Origins, ways, ports of arrival and methods differ; ' +
    'but every way passes Lomé, which no single substance’s map shows. Everything but the places is invented.',
  imports: [
    syntheticImport({
      source,
      profile: 'routes',
      fileName: 'transit-hub-routes.csv',
      columns: routeColumns,
      rows: () => routeRows,
    }),
    syntheticImport({
      source,
      profile: 'vessels',
      fileName: 'transit-hub-vessels.csv',
      columns: vesselColumns,
      rows: () => vesselRows,
    }),
    syntheticImport({
      source,
      profile: 'seizures',
      fileName: 'transit-hub-seizures.csv',
      columns: seizureColumns,
      rows: () => seizureRows,
    }),
  ],
  truth,
};
