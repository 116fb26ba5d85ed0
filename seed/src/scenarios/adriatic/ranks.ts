import { createRandom } from '../../random.ts';
import type { Row } from '../../reference/csv-text.ts';
import { daysAfter } from '../calendar.ts';
import { inventedPhone } from '../invented-numbers.ts';
import { createCompanyNaming, createNaming } from '../people.ts';
import type { Culture } from '../people.ts';

const random = createRandom('adriatic/ranks');
const FIRST_PHONE = 300;
const FOUNDED = '2022-03-01';

const persons = Array.from({ length: 12 }, (_, index) => `AD-P${String(index + 1).padStart(2, '0')}`);

/** Who gives orders to whom, as records say; of the last two each is said to direct the other. */
const orders = [
  ['AD-P01', 'AD-P02'],
  ['AD-P01', 'AD-P03'],
  ['AD-P02', 'AD-P04'],
  ['AD-P02', 'AD-P05'],
  ['AD-P02', 'AD-P06'],
  ['AD-P03', 'AD-P07'],
  ['AD-P03', 'AD-P08'],
  ['AD-P03', 'AD-P09'],
  ['AD-P08', 'AD-P09'],
  ['AD-P09', 'AD-P08'],
] as const;
/** Who only pays in is known to somebody, and nothing says from whom they take orders. */
const acquaintances = [
  ['AD-P04', 'AD-P10'],
  ['AD-P06', 'AD-P11'],
  ['AD-P07', 'AD-P12'],
] as const;

export const edgeRows: readonly Row[] = [
  ...orders.map(([source, target]) => ({ source, target, type: 'DIRECTS', weight: 1, from: FOUNDED })),
  ...acquaintances.map(([source, target]) => ({
    source,
    target,
    type: 'ASSOCIATE_OF',
    weight: random.int(1, 3),
    from: daysAfter(FOUNDED, random.int(30, 300)),
  })),
];

const cultures: readonly Culture[] = ['italian', 'greek', 'cyrillic'];

export const personRows: readonly Row[] = (() => {
  const nameOf = createNaming(random.fork('names'));
  return persons.map((id, index) => {
    const { name, aliases } = nameOf(random.pick(cultures));
    return {
      id,
      name,
      aliases: aliases.length === 0 ? undefined : aliases.join('|'),
      birth_date: daysAfter('1964-02-01', random.int(0, 11_000)),
      nationality: random.pick(['ITA', 'GRC', 'HRV', 'MNE']),
      phone: inventedPhone(FIRST_PHONE + index),
      status: index === 0 ? 'WANTED' : index < 9 ? 'SUSPECT' : 'PERSON_OF_INTEREST',
    };
  });
})();

/** The companies, and the crimes that each is said to commit. */
const crimes = ['DRUG_TRAFFICKING', 'TRAFFICKING_IN_PERSONS', 'MONEY_LAUNDERING|DOCUMENT_FRAUD'];

export const companyRows: readonly Row[] = (() => {
  const companyName = createCompanyNaming(random.fork('companies'));
  return crimes.map((crimeTypes, index) => ({
    id: `AD-O${index + 1}`,
    name: companyName(),
    country: ['ITA', 'HRV', 'GRC'][index],
    registration: `DEMO-AD-${index + 1}`,
    crime_types: crimeTypes,
  }));
})();

/** One deputy serves two companies, and so two kinds of crime; the rest serve one. */
const memberships = [
  ['AD-P02', 'AD-O1', 'COORDINATOR'],
  ['AD-P03', 'AD-O1', 'LOGISTICIAN'],
  ['AD-P03', 'AD-O2', 'COORDINATOR'],
  ['AD-P04', 'AD-O1', 'COURIER'],
  ['AD-P07', 'AD-O2', 'RECRUITER'],
  ['AD-P06', 'AD-O3', 'FINANCIER'],
] as const;

export const membershipRows: readonly Row[] = memberships.map(([person, organisation, role]) => ({
  person,
  organisation,
  role,
  from: FOUNDED,
}));
