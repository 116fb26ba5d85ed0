import { syntheticImport } from '../demonstration-import.ts';
import type { Scenario } from '../scenario.ts';
import {
  companyColumns,
  edgeColumns,
  membershipColumns,
  personColumns,
  routeColumns,
  seizureColumns,
  vesselColumns,
} from '../tables.ts';
import truth from './cartel.truth.json' with { type: 'json' };
import { companyRows, routeRows, seizureRows, vesselRows } from './exports.ts';
import { edgeRows, membershipRows, personRows } from './network.ts';

const source = 'demo-cartel';

/** R183: a core, three export branches, two parallel brokers, and what a day of raids does to them. */
export const cartel: Scenario<typeof truth> = {
  id: 'cartel',
  title: 'Three branches, two brokers, one day of raids',
  story:
    'A core in South America exports cocaine through three branches to Europe, to Africa and the Gulf, and to the Pacific. Two brokers do the same work side by side, so that the loss of one changes nothing. ' +
    'On 17 September 2024 both and the heads are arrested: the network falls apart, one branch splits later, and the rest of the core joins another. Everything but the places is invented.',
  imports: [
    syntheticImport({
      source,
      profile: 'persons',
      fileName: 'cartel-persons.csv',
      columns: personColumns,
      rows: () => personRows,
    }),
    syntheticImport({
      source,
      profile: 'companies',
      fileName: 'cartel-companies.csv',
      columns: companyColumns,
      rows: () => companyRows,
    }),
    syntheticImport({
      source,
      profile: 'vessels',
      fileName: 'cartel-vessels.csv',
      columns: vesselColumns,
      rows: () => vesselRows,
    }),
    syntheticImport({
      source,
      profile: 'edges',
      fileName: 'cartel-edges.csv',
      columns: edgeColumns,
      rows: () => edgeRows,
    }),
    syntheticImport({
      source,
      profile: 'memberships',
      fileName: 'cartel-memberships.csv',
      columns: membershipColumns,
      rows: () => membershipRows,
    }),
    syntheticImport({
      source,
      profile: 'routes',
      fileName: 'cartel-routes.csv',
      columns: routeColumns,
      rows: () => routeRows,
    }),
    syntheticImport({
      source,
      profile: 'seizures',
      fileName: 'cartel-seizures.csv',
      columns: seizureColumns,
      rows: () => seizureRows,
    }),
  ],
  truth,
};
