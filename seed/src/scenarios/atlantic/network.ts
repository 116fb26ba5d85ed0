import { createRandom } from '../../random.ts';
import type { Row } from '../../reference/csv-text.ts';
import { daysAfter } from '../calendar.ts';
import { inventedIban, inventedPhone } from '../invented-numbers.ts';
import { createNaming } from '../people.ts';
import type { Culture } from '../people.ts';

const random = createRandom('atlantic/network');
const CELL_SIZE = 10;
const CHORDS = 6;
const FIRST_PHONE = 0;
export const BROKER = 'AT-K01';

const cellIds = (cell: string): string[] =>
  Array.from({ length: CELL_SIZE }, (_, index) => `AT-${cell}${String(index + 1).padStart(2, '0')}`);
/** Shippers in South America, receivers in West Africa and southern Europe. */
const shippers = cellIds('A');
const receivers = cellIds('B');
const everybody = [...shippers, BROKER, ...receivers];

/** A ring with chords has no member whose loss parts it, so that only the broker does. */
function cellTies(cell: readonly string[]): (readonly [string, string])[] {
  const ring = cell.map((member, index) => [member, cell[(index + 1) % cell.length] ?? member] as const);
  const others = cell.flatMap((one, index) =>
    cell.slice(index + 2, index === 0 ? cell.length - 1 : undefined).map((other) => [one, other] as const),
  );
  return [...ring, ...random.sample(others, CHORDS)];
}

const brokerTies = [...shippers.slice(0, 2), ...receivers.slice(0, 2)].map((member) => [BROKER, member] as const);
const ties = [...cellTies(shippers), ...cellTies(receivers), ...brokerTies];

export const edgeRows: readonly Row[] = ties.map(([source, target]) => {
  const from = daysAfter('2022-01-01', random.int(0, 500));
  return { source, target, type: 'ASSOCIATE_OF', weight: random.int(1, 5), from };
});

const cultureOf = (id: string): Culture =>
  id.startsWith('AT-A') ? 'iberian' : id.startsWith('AT-K') ? 'italian' : random.pick(['westAfrican', 'iberian']);
const nationalities: Readonly<Record<string, readonly string[]>> = {
  A: ['BRA', 'COL', 'PER'],
  K: ['ITA'],
  B: ['SEN', 'GNB', 'CPV', 'ESP', 'PRT'],
};

export const personRows: readonly Row[] = (() => {
  const nameOf = createNaming(random.fork('names'));
  return everybody.map((id, index) => {
    const { name, aliases } = nameOf(cultureOf(id));
    return {
      id,
      name,
      aliases: aliases.length === 0 ? undefined : aliases.join('|'),
      birth_date: daysAfter('1965-02-03', random.int(0, 12_000)),
      nationality: random.pick(nationalities[id.charAt(3)] ?? ['ESP']),
      phone: inventedPhone(FIRST_PHONE + index),
      status: id === BROKER ? 'PERSON_OF_INTEREST' : 'SUSPECT',
    };
  });
})();

const phoneOf = (id: string): string => inventedPhone(FIRST_PHONE + everybody.indexOf(id));

/** Calls run along the ties only. */
export const callRows: readonly Row[] = ties.flatMap(([one, other]) =>
  Array.from({ length: random.int(1, 6) }, () => {
    const [from, to] = random.shuffle([one, other]);
    const day = daysAfter('2024-01-05', random.int(0, 500));
    const clock = `${String(random.int(6, 23)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}:00Z`;
    return {
      from: phoneOf(from ?? one),
      to: phoneOf(to ?? other),
      started_at: `${day}T${clock}`,
      duration_s: random.int(12, 900),
      medium: 'call',
    };
  }),
);

const accountOf = (id: string): string => inventedIban(100 + everybody.indexOf(id));

export const transactionRows: readonly Row[] = [
  transaction('AT-T01', 'AT-B03', BROKER, 84_000, '2024-05-06'),
  transaction('AT-T02', BROKER, 'AT-A04', 79_500, '2024-05-08'),
  ...Array.from({ length: 18 }, (_, index) => {
    const cell = index % 2 === 0 ? shippers : receivers;
    const [from = '', to = ''] = random.sample(cell, 2);
    return transaction(
      `AT-T${String(index + 3).padStart(2, '0')}`,
      from,
      to,
      random.int(900, 9_000),
      daysAfter('2024-01-10', random.int(0, 450)),
    );
  }),
];

function transaction(id: string, from: string, to: string, amount: number, date: string): Row {
  return {
    id,
    from: accountOf(from),
    to: accountOf(to),
    amount,
    currency: 'EUR',
    date,
    channel: 'BANK',
    purpose: 'consulting',
  };
}

export const membershipRows: readonly Row[] = [
  ...shippers.map((person, index) => ({
    person,
    organisation: 'AT-O1',
    role: index === 0 ? 'LEADER' : 'LOGISTICIAN',
    from: '2022-03-01',
  })),
  ...receivers.map((person, index) => ({
    person,
    organisation: 'AT-O2',
    role: index === 0 ? 'LEADER' : 'COURIER',
    from: '2022-06-01',
  })),
];
