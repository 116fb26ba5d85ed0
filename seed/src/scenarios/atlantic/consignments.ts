import { createRandom } from '../../random.ts';
import type { Row } from '../../reference/csv-text.ts';
import { daysAfter } from '../calendar.ts';
import { inventedContainer, inventedImo } from '../invented-numbers.ts';
import { createCompanyNaming, createVesselNaming } from '../people.ts';
import { legRow, whereCells } from '../tables.ts';

const random = createRandom('atlantic/consignments');
const FIRST_CONTAINER = 1_000;

/** Legs out of the Andean and Brazilian ports and airports to the islands and the coast, and onward to southern Europe. */
const legs = [
  ['BRSSZ', 'CVGRA', 'sea'],
  ['BRPNG', 'GWOXB', 'sea'],
  ['PECLL', 'SNDKR', 'sea'],
  ['BRNAT', 'CVRAI', 'sea'],
  ['SBFZ', 'GVNP', 'air'],
  ['SBGR', 'GGOV', 'air'],
  ['CVGRA', 'PTLIS', 'sea'],
  ['GWOXB', 'ESALG', 'sea'],
  ['SNDKR', 'ESVLC', 'sea'],
  ['CVRAI', 'ITGIT', 'sea'],
  ['GVNP', 'LPPT', 'air'],
  ['GGOV', 'LEMD', 'air'],
] as const;

export const routeRows: readonly Row[] = legs.map(([from, to, mode], index) =>
  legRow(`AT-L${String(index + 1).padStart(2, '0')}`, from, to, mode, { stage: 'wholesale_transit' }),
);

export const companyRows: readonly Row[] = (() => {
  const companyName = createCompanyNaming(random.fork('companies'));
  return [
    { id: 'AT-O1', name: companyName(), country: 'BRA', registration: 'DEMO-BR-1001' },
    { id: 'AT-O2', name: companyName(), country: 'GNB', registration: 'DEMO-GW-1002' },
  ];
})();

export const vesselRows: readonly Row[] = (() => {
  const vesselName = createVesselNaming(random.fork('vessels'));
  const flags = ['PAN', 'CPV', 'PRT', 'BRA', 'LBR', 'GNB'];
  return flags.map((flag, index) => ({
    id: `AT-V${index + 1}`,
    name: vesselName(),
    imo: inventedImo(100 + index),
    flag,
    owner: index < 3 ? 'AT-O1' : 'AT-O2',
  }));
})();

const goods = ['frozen fish', 'sugar', 'ceramic tiles', 'fruit pulp', 'timber', 'charcoal'];

const SEIZURES_PER_LEG = 4;

/** Shippers’ vessels sail the first half of the legs, receivers’ the second, so that no vessel joins the two cells. */
function vesselFor(index: number): string {
  const firstOfSide = index < (legs.length * SEIZURES_PER_LEG) / 2 ? 1 : 4;
  return `AT-V${firstOfSide + (index % 3)}`;
}

/** Four seizures at the end of every leg. */
export const seizureRows: readonly Row[] = legs
  .flatMap((leg) => Array.from({ length: SEIZURES_PER_LEG }, () => leg))
  .map(([from, to, mode], index) => {
    const isSea = mode === 'sea';
    return {
      id: `AT-S${String(index + 1).padStart(3, '0')}`,
      date: daysAfter('2024-01-15', random.int(0, 500)),
      ...whereCells(to, from, to),
      substance: 'Cocaine',
      quantity: isSea ? random.int(120, 1_900) : random.int(4, 60),
      unit: 'kg',
      mode,
      concealment: isSea
        ? random.pick(['RIP_ON_OFF', 'IN_CARGO', 'IN_STRUCTURE_VESSEL'])
        : random.pick(['IN_LUGGAGE', 'INTERNAL', 'IN_AIRCRAFT']),
      container: isSea ? inventedContainer(FIRST_CONTAINER + index) : undefined,
      vessel: isSea ? vesselFor(index) : undefined,
      agency: random.pick(['NCB', 'POLICE', 'CUSTOMS']),
      declared_goods: isSea ? random.pick(goods) : undefined,
    };
  });
