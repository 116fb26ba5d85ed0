import { createRandom } from '../../random.ts';
import type { Row } from '../../reference/csv-text.ts';
import { daysAfter } from '../calendar.ts';
import { inventedPhone } from '../invented-numbers.ts';
import { createNaming } from '../people.ts';
import type { Culture } from '../people.ts';

const random = createRandom('cartel/network');
const FIRST_PHONE = 200;

export const RAID_DAY = '2024-09-17';
/** Branch Y falls in two ten weeks after the raid; what is left of the core joins branch X in the new year. */
const SPLIT_DAY = '2024-11-30';
const REGROUP_DAY = '2025-02-01';

type Tie = readonly [string, string];

const members = (group: string, size: number): string[] =>
  Array.from({ length: size }, (_, index) => `CT-${group}${String(index + 1).padStart(2, '0')}`);
const core = members('C', 6);
const branches = { X: members('X', 9), Y: members('Y', 8), Z: members('Z', 7) };
export const brokers = ['CT-K1', 'CT-K2'];
const everybody = [...core, ...brokers, ...branches.X, ...branches.Y, ...branches.Z];
/** The heads of the core and of each branch, and both brokers. */
export const arrested = ['CT-C01', 'CT-C02', ...brokers, 'CT-X01', 'CT-Y01', 'CT-Z01'];

/** Everybody knows the next two, round in a ring: nobody’s loss, nor any two’s that are not next to both ends, parts it. */
const ringTies = (group: readonly string[]): Tie[] =>
  group.flatMap((one, index) => [1, 2].map((step) => [one, group[(index + step) % group.length] ?? one] as const));

/** Each broker alone joins the core to all three branches. */
const brokerTies: Tie[] = brokers.flatMap((broker, index) =>
  [core, branches.X, branches.Y, branches.Z].map((group) => [broker, group[index] ?? broker] as const),
);

const half = new Set(branches.Y.slice(1, 4));
const isBetweenHalves = ([one, other]: Tie): boolean =>
  one.startsWith('CT-Y') && other.startsWith('CT-Y') && half.has(one) !== half.has(other);

function endOf(tie: Tie): string | undefined {
  if (tie.some((person) => arrested.includes(person))) return RAID_DAY;
  return isBetweenHalves(tie) ? SPLIT_DAY : undefined;
}

const firstTies: Tie[] = [
  ...ringTies(core),
  ...ringTies(branches.X),
  ...ringTies(branches.Y),
  ...ringTies(branches.Z),
  ...brokerTies,
];
const regroupTies: Tie[] = [
  ['CT-C03', 'CT-X02'],
  ['CT-C04', 'CT-X05'],
  ['CT-C06', 'CT-X03'],
];

export const edgeRows: readonly Row[] = [
  ...firstTies.map((tie) => edge(tie, daysAfter('2021-01-01', random.int(0, 700)), endOf(tie))),
  ...regroupTies.map((tie) => edge(tie, REGROUP_DAY, undefined)),
];

function edge([source, target]: Tie, from: string, to: string | undefined): Row {
  return { source, target, type: 'ASSOCIATE_OF', weight: random.int(1, 4), from, to };
}

const cultures: Readonly<Record<string, readonly Culture[]>> = {
  C: ['iberian'],
  K: ['iberian', 'arabic'],
  X: ['iberian', 'cyrillic', 'greek'],
  Y: ['arabic', 'westAfrican', 'chinese'],
  Z: ['iberian', 'vietnamese', 'thai'],
};
const nationalities: Readonly<Record<string, readonly string[]>> = {
  C: ['COL', 'ECU'],
  K: ['ECU', 'MAR'],
  X: ['NLD', 'BEL', 'GRC', 'UKR'],
  Y: ['ZAF', 'ARE', 'NGA'],
  Z: ['MEX', 'VNM', 'AUS'],
};

export const personRows: readonly Row[] = (() => {
  const nameOf = createNaming(random.fork('names'));
  return everybody.map((id, index) => {
    const group = id.charAt(3);
    const { name, aliases } = nameOf(random.pick(cultures[group] ?? ['iberian']));
    return {
      id,
      name,
      aliases: aliases.length === 0 ? undefined : aliases.join('|'),
      birth_date: daysAfter('1962-03-05', random.int(0, 12_500)),
      nationality: random.pick(nationalities[group] ?? ['COL']),
      phone: inventedPhone(FIRST_PHONE + index),
      status: arrested.includes(id) ? 'CHARGED' : 'SUSPECT',
    };
  });
})();

const groups = { 'CT-O1': core, 'CT-O2': branches.X, 'CT-O3': branches.Y, 'CT-O4': branches.Z };

export const membershipRows: readonly Row[] = Object.entries(groups).flatMap(([organisation, group]) =>
  group.map((person, index) => ({
    person,
    organisation,
    role: index === 0 ? 'LEADER' : random.pick(['LOGISTICIAN', 'COURIER', 'FINANCIER', 'COORDINATOR']),
    from: '2021-01-01',
    to: arrested.includes(person) ? RAID_DAY : undefined,
  })),
);
