import { syntheticImport } from '../demonstration-import.ts';
import type { Scenario } from '../scenario.ts';
import { companyColumns, routeColumns, seizureColumns } from '../tables.ts';
import truth from './mekong.truth.json' with { type: 'json' };
import { companyRows, precursorRows } from './precursors.ts';
import { drugRows, routeRows } from './products.ts';

const source = 'demo-mekong';

/** R179: precursors in, methamphetamine out, and a packaging that links what was seized far apart. */
export const mekong: Scenario<typeof truth> = {
  id: 'mekong',
  title: 'From precursors to tea packets',
  story:
    'Precursors go by road and sea to laboratories upriver; methamphetamine leaves in tea packets by sea for half the Pacific. Seizures in seven countries look unrelated ' +
    'until the packaging is compared: one printing links 62 of them, a second one 17, and a single seizure carries both. Everything but the places is invented.',
  imports: [
    syntheticImport({
      source,
      profile: 'routes',
      fileName: 'mekong-routes.csv',
      columns: routeColumns,
      rows: () => routeRows,
    }),
    syntheticImport({
      source,
      profile: 'companies',
      fileName: 'mekong-companies.csv',
      columns: companyColumns,
      rows: () => companyRows,
    }),
    syntheticImport({
      source,
      profile: 'seizures',
      fileName: 'mekong-precursor-seizures.csv',
      columns: seizureColumns,
      rows: () => precursorRows,
    }),
    syntheticImport({
      source,
      profile: 'seizures',
      fileName: 'mekong-seizures.csv',
      columns: seizureColumns,
      rows: () => drugRows,
    }),
  ],
  truth,
};
