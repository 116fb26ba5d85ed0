import { createRandom } from '../../random.ts';
import type { Row } from '../../reference/csv-text.ts';
import { daysAfter } from '../calendar.ts';
import { inventedContainer } from '../invented-numbers.ts';
import { legRow, whereCells } from '../tables.ts';

const random = createRandom('mekong/products');
const FIRST_CONTAINER = 3_000;

/** Printing of the tea packets that most seizures share. */
const TEA = 'TEA-PACKET-GOLDEN-HERON';
/** A second printing, of another line. */
const SECOND_TEA = 'TEA-PACKET-BLUE-LOTUS';
const TEA_SEIZURES = 61;
const SECOND_SEIZURES = 16;
const PLAIN_SEIZURES = 50;

const seaLegs = [
  ['MMRGN', 'MYPEN'],
  ['MMRGN', 'IDBLW'],
  ['THLCH', 'PHMNL'],
  ['THLCH', 'AUSYD'],
  ['KHKOS', 'JPYOK'],
  ['KHKOS', 'NZAKL'],
  ['VNSGN', 'AUMEL'],
  ['MMRGN', 'INMAA'],
] as const;

const inflowLegs = [
  ['CNSGH', 'THLCH', 'sea'],
  ['INNSA', 'MMRGN', 'sea'],
  ['INMAA', 'MMRGN', 'sea'],
] as const;

/** Laboratories upriver are places of the demonstration's own; towns near by stand in for their position. */
const laboratories = ['Laboratory site MK-1 (demo)', 'Laboratory site MK-2 (demo)', 'Laboratory site MK-3 (demo)'];

export const routeRows: readonly Row[] = [
  ...inflowLegs.map(([from, to, mode], index) => legRow(`MK-L0${index + 1}`, from, to, mode, { stage: 'precursor' })),
  ...laboratories.flatMap((laboratory, index) => [
    {
      id: `MK-L1${index + 1}`,
      from: index === 2 ? 'Laem Chabang' : 'Yangon',
      to: laboratory,
      mode: 'road',
      hours: 30 + 4 * index,
      cost: 30 + 4 * index,
      capacity: 1,
      stage: 'precursor',
      to_kind: 'LABORATORY',
    },
    {
      id: `MK-L2${index + 1}`,
      from: laboratory,
      to: index === 2 ? 'Sihanoukville' : index === 1 ? 'Laem Chabang' : 'Yangon',
      mode: 'road',
      hours: 32,
      cost: 32,
      capacity: 1,
      stage: 'production',
      from_kind: 'LABORATORY',
    },
  ]),
  {
    id: 'MK-L27',
    from: laboratories[2],
    to: 'Ho Chi Minh City',
    mode: 'road',
    hours: 28,
    cost: 28,
    capacity: 1,
    stage: 'production',
    from_kind: 'LABORATORY',
  },
  ...seaLegs.map(([from, to], index) => legRow(`MK-L3${index + 1}`, from, to, 'sea', { stage: 'wholesale_transit' })),
];

const signatures = random.shuffle([
  ...Array.from({ length: TEA_SEIZURES }, () => TEA),
  ...Array.from({ length: SECOND_SEIZURES }, () => SECOND_TEA),
  `${TEA}|${SECOND_TEA}`,
  ...Array.from({ length: PLAIN_SEIZURES }, () => ''),
]);

/** Methamphetamine seized along the sea legs; the signature is the printing on the packets, if there were any. */
export const drugRows: readonly Row[] = signatures.map((signature, index) => {
  const [from, to] = seaLegs[index % seaLegs.length] ?? seaLegs[0];
  return {
    id: `MK-S${String(index + 1).padStart(3, '0')}`,
    date: daysAfter('2023-04-01', random.int(0, 640)),
    ...whereCells(to, from, to),
    substance: 'Methamphetamine',
    quantity: random.int(15, 1_100),
    unit: 'kg',
    mode: 'sea',
    concealment: signature === '' ? random.pick(['IN_STRUCTURE_VESSEL', 'IN_STRUCTURE_CONTAINER']) : 'IN_CARGO',
    container: inventedContainer(FIRST_CONTAINER + index),
    agency: random.pick(['NCB', 'CUSTOMS', 'POLICE', 'COASTGUARD']),
    signature: signature === '' ? undefined : signature,
    declared_goods: signature === '' ? 'furniture' : 'tea',
  };
});
