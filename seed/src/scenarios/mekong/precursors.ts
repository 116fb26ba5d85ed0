import { createRandom } from '../../random.ts';
import type { Row } from '../../reference/csv-text.ts';
import { daysAfter } from '../calendar.ts';
import { createCompanyNaming } from '../people.ts';
import { whereCells } from '../tables.ts';

const random = createRandom('mekong/precursors');
const SEIZURES = 40;

export const companyRows: readonly Row[] = (() => {
  const companyName = createCompanyNaming(random.fork('companies'));
  return ['CHN', 'IND', 'THA', 'MMR', 'KHM'].map((country, index) => ({
    id: `MK-O${index + 1}`,
    name: companyName(),
    country,
    registration: `DEMO-MK-${index + 1}`,
  }));
})();

const inflows = [
  ['CNSGH', 'THLCH', 'sea'],
  ['INNSA', 'MMRGN', 'sea'],
  ['INMAA', 'MMRGN', 'sea'],
  ['VTBS', 'VTCC', 'road'],
] as const;

const kinds = [
  ['Pseudoephedrine', 120, 900],
  ['Ephedrine', 60, 700],
  ['Phenylacetone', 200, 2_500],
  ['Acetone', 900, 12_000],
  ['Hydrochloric acid', 700, 9_000],
] as const;

/** Precursors stopped on their way to the laboratories: never part of a drug total. */
export const precursorRows: readonly Row[] = Array.from({ length: SEIZURES }, (_, index) => {
  const [from, to, mode] = random.pick(inflows);
  const [substance, least, most] = random.pick(kinds);
  return {
    id: `MK-P${String(index + 1).padStart(3, '0')}`,
    date: daysAfter('2023-01-10', random.int(0, 650)),
    ...whereCells(to, from, to),
    substance,
    quantity: random.int(least, most),
    unit: 'kg',
    mode,
    concealment: mode === 'sea' ? 'IN_CARGO' : 'IN_VEHICLE',
    agency: random.pick(['NCB', 'CUSTOMS', 'POLICE']),
    declared_goods: 'industrial chemicals',
  };
});
