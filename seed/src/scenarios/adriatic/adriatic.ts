import { syntheticImport } from '../demonstration-import.ts';
import type { Scenario } from '../scenario.ts';
import { companyColumns, edgeColumns, membershipColumns, personColumns, transactionColumns } from '../tables.ts';
import truth from './adriatic.truth.json' with { type: 'json' };
import { transactionRows } from './money.ts';
import { companyRows, edgeRows, membershipRows, personRows } from './ranks.ts';

const source = 'demo-adriatic';

/** Who gives orders, where the money goes, and what else the same people do. */
export const adriatic: Scenario<typeof truth> = {
  id: 'adriatic',
  title: 'Three ranks, one stream of money, two trades',
  story:
    'A head gives orders through two deputies, and each of two people further down is said to direct the other. Cash is paid in by somebody who takes orders from nobody, in pieces just ' +
    'below the sum that banks report, and comes to the head over three companies within three weeks. One deputy serves a company that moves drugs and one that moves persons. Everything but the places is invented.',
  imports: [
    syntheticImport({
      source,
      profile: 'persons',
      fileName: 'adriatic-persons.csv',
      columns: personColumns,
      rows: () => personRows,
    }),
    syntheticImport({
      source,
      profile: 'companies',
      fileName: 'adriatic-companies.csv',
      columns: [...companyColumns, 'crime_types'],
      rows: () => companyRows,
    }),
    syntheticImport({
      source,
      profile: 'edges',
      fileName: 'adriatic-edges.csv',
      columns: edgeColumns,
      rows: () => edgeRows,
    }),
    syntheticImport({
      source,
      profile: 'memberships',
      fileName: 'adriatic-memberships.csv',
      columns: membershipColumns,
      rows: () => membershipRows,
    }),
    syntheticImport({
      source,
      profile: 'transactions',
      fileName: 'adriatic-transactions.csv',
      columns: [...transactionColumns, 'from_person', 'from_company', 'to_person', 'to_company'],
      rows: () => transactionRows,
    }),
  ],
  truth,
};
