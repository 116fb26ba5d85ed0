import { createRandom } from '../../random.ts';
import type { Row } from '../../reference/csv-text.ts';
import { daysAfter } from '../calendar.ts';
import { inventedContainer, inventedImo } from '../invented-numbers.ts';
import { createCompanyNaming, createVesselNaming } from '../people.ts';
import { placeOf } from '../places.ts';

// prettier-ignore
export const eventColumns = [
  'event_id', 'date', 'place', 'place_code', 'country', 'container', 'seal_removed', 'seal_applied', 'arrived_on', 'arrived_on_imo', 'left_on', 'left_on_imo',
  'shipper_id', 'shipper', 'charterer_id', 'charterer', 'remarks',
] as const;

/** Who holds which fact; one agency a country. */
export const holders = ['PORTCONTROL', 'COASTGUARD', 'NCB', 'POLICE', 'CUSTOMS'] as const;
export type Holder = (typeof holders)[number];

const random = createRandom('mediterranean');
const DECOYS = 14;
const vesselName = createVesselNaming(random.fork('vessels'));
const companyName = createCompanyNaming(random.fork('companies'));

/** The box as it left, and the number that it wore after it had been cloned. */
const FIRST_NUMBER = inventedContainer(9_000);
const CLONED_NUMBER = inventedContainer(9_417);

type Ship = { readonly name: string; readonly imo: string };
const ship = (index: number): Ship => ({ name: vesselName(), imo: inventedImo(index) });
const feeder = ship(300);
const second = ship(301);
const third = ship(302);

/** Ships that carried the box on. */
export const shipsOfThePath = { second, third } as const;

const at = (code: string): Row => ({ place: placeOf(code).name, place_code: code, country: placeOf(code).country });
const arrivedOn = ({ name, imo }: Ship): Row => ({ arrived_on: name, arrived_on_imo: imo });
const leftOn = ({ name, imo }: Ship): Row => ({ left_on: name, left_on_imo: imo });

/** Each row is one fact; read alone it says nothing. */
const facts: Readonly<Record<Holder, Row>> = {
  PORTCONTROL: {
    event_id: 'ME-F1',
    date: '2024-03-02',
    ...at('BRPNG'),
    container: FIRST_NUMBER,
    seal_applied: 'DM-110271',
    ...leftOn(feeder),
    shipper_id: 'ME-SHIPPER',
    shipper: companyName(),
    remarks: 'loaded as declared',
  },
  COASTGUARD: {
    event_id: 'ME-F2',
    date: '2024-03-16',
    ...at('MAPTM'),
    container: FIRST_NUMBER,
    seal_removed: 'DM-110271',
    seal_applied: 'DM-552004',
    ...arrivedOn(feeder),
    ...leftOn(second),
    remarks: 'transhipped; seal renewed at the carrier’s request',
  },
  NCB: {
    event_id: 'ME-F3',
    date: '2024-03-19',
    ...at('ESALG'),
    container: CLONED_NUMBER,
    seal_applied: 'DM-870030',
    ...arrivedOn(second),
    remarks: 'a box of this number came off that is not on the list of the ship',
  },
  POLICE: {
    event_id: 'ME-F4',
    date: '2024-03-24',
    ...at('ITGIT'),
    container: CLONED_NUMBER,
    seal_removed: 'DM-870030',
    ...leftOn(third),
    remarks: 'transhipped within the hour',
  },
  CUSTOMS: {
    event_id: 'ME-F5',
    date: '2024-03-29',
    ...at('GRPIR'),
    ...arrivedOn(third),
    charterer_id: 'ME-CONSIGNEE',
    charterer: companyName(),
    remarks: 'one box fetched before inspection, number not noted',
  },
};

/** On the day of the third fact the true box of the cloned number lay far away. */
const cloneSeen: Row = {
  event_id: 'ME-F6',
  date: '2024-03-19',
  ...at('DEHAM'),
  container: CLONED_NUMBER,
  remarks: 'in the stack since 12 March',
};

const ports: Readonly<Record<Holder, readonly string[]>> = {
  PORTCONTROL: ['BRPNG', 'BRSSZ'],
  COASTGUARD: ['MAPTM', 'MATNG'],
  NCB: ['ESALG', 'ESVLC', 'ESBCN'],
  POLICE: ['ITGIT', 'ITGOA'],
  CUSTOMS: ['GRPIR'],
};

/** The rows of one agency: its fact among ordinary ones that speak of boxes, ships and companies of their own. */
export const rowsOfHolder: Readonly<Record<Holder, readonly Row[]>> = {
  PORTCONTROL: withDecoys('PORTCONTROL', 0),
  COASTGUARD: withDecoys('COASTGUARD', 1),
  NCB: withDecoys('NCB', 2),
  POLICE: withDecoys('POLICE', 3),
  CUSTOMS: withDecoys('CUSTOMS', 4),
};

function withDecoys(holder: Holder, holderIndex: number): Row[] {
  const ships = [ship(310 + 3 * holderIndex), ship(311 + 3 * holderIndex), ship(312 + 3 * holderIndex)];
  const decoys = Array.from({ length: DECOYS }, (_, index) => ({
    event_id: `ME-${holder.slice(0, 2)}${String(index + 1).padStart(2, '0')}`,
    date: daysAfter('2024-02-10', random.int(0, 70)),
    ...at(random.pick(ports[holder])),
    container: inventedContainer(5_000 + 100 * holderIndex + index),
    seal_applied: `DM-${random.int(100_000, 999_999)}`,
    ...(random.chance(0.5) ? arrivedOn(random.pick(ships)) : leftOn(random.pick(ships))),
    ...(random.chance(0.3) ? { shipper_id: `ME-${holder.slice(0, 2)}-C${index}`, shipper: companyName() } : {}),
    remarks: 'routine',
  }));
  return random.shuffle([...decoys, facts[holder], ...(holder === 'CUSTOMS' ? [cloneSeen] : [])]);
}
