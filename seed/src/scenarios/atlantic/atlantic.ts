import type { Scenario } from '../scenario.ts';
import { syntheticImport } from '../demonstration-import.ts';
import {
  callColumns,
  companyColumns,
  edgeColumns,
  membershipColumns,
  personColumns,
  routeColumns,
  seizureColumns,
  transactionColumns,
  vesselColumns,
} from '../tables.ts';
import truth from './atlantic.truth.json' with { type: 'json' };
import { companyRows, routeRows, seizureRows, vesselRows } from './consignments.ts';
import { callRows, edgeRows, membershipRows, personRows, transactionRows } from './network.ts';

const source = 'demo-atlantic';

/** R175: two cells on both sides of the Atlantic that one broker joins. */
export const atlantic: Scenario<typeof truth> = {
  id: 'atlantic',
  title: 'Across the Atlantic by way of West Africa',
  story:
    'Cocaine leaves Andean and Brazilian ports and airports for Cape Verde, Bissau and Dakar and goes on to southern Europe. ' +
    'Ten shippers and ten receivers know only their own; one broker knows two of each. Without him the network falls into two halves. Everything but the places is invented.',
  imports: [
    syntheticImport({
      source,
      profile: 'persons',
      fileName: 'atlantic-persons.csv',
      columns: personColumns,
      rows: () => personRows,
    }),
    syntheticImport({
      source,
      profile: 'companies',
      fileName: 'atlantic-companies.csv',
      columns: companyColumns,
      rows: () => companyRows,
    }),
    syntheticImport({
      source,
      profile: 'vessels',
      fileName: 'atlantic-vessels.csv',
      columns: vesselColumns,
      rows: () => vesselRows,
    }),
    syntheticImport({
      source,
      profile: 'edges',
      fileName: 'atlantic-edges.csv',
      columns: edgeColumns,
      rows: () => edgeRows,
    }),
    syntheticImport({
      source,
      profile: 'memberships',
      fileName: 'atlantic-memberships.csv',
      columns: membershipColumns,
      rows: () => membershipRows,
    }),
    syntheticImport({
      source,
      profile: 'calls',
      fileName: 'atlantic-calls.csv',
      columns: callColumns,
      rows: () => callRows,
      options: { compartment: null },
    }),
    syntheticImport({
      source,
      profile: 'transactions',
      fileName: 'atlantic-transactions.csv',
      columns: transactionColumns,
      rows: () => transactionRows,
    }),
    syntheticImport({
      source,
      profile: 'routes',
      fileName: 'atlantic-routes.csv',
      columns: routeColumns,
      rows: () => routeRows,
    }),
    syntheticImport({
      source,
      profile: 'seizures',
      fileName: 'atlantic-seizures.csv',
      columns: seizureColumns,
      rows: () => seizureRows,
    }),
  ],
  truth,
};
