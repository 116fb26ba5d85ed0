import { syntheticImport } from '../demonstration-import.ts';
import type { Scenario } from '../scenario.ts';
import { eventColumns, holders, rowsOfHolder } from './facts.ts';
import truth from './mediterranean.truth.json' with { type: 'json' };

/** The agency that the others release their facts to. */
const READER = 'NCB';

/** R181: five countries each hold one fact; only all five give the path. */
export const mediterranean: Scenario<typeof truth> = {
  id: 'mediterranean',
  title: 'Five facts make one path',
  story:
    'A container leaves Paranaguá, is transhipped twice, gets a new seal and another box’s number, and is fetched in Piraeus. Brazil, Morocco, Spain, Italy and Greece each saw one step. ' +
    'Only who sees all five finds the way from shipper to consignee; without any one of them it breaks. Everything but the places is invented.',
  imports: holders.map((owner) =>
    syntheticImport({
      source: `demo-mediterranean-${owner.toLowerCase()}`,
      profile: 'container-events',
      fileName: `mediterranean-${owner.toLowerCase()}.csv`,
      columns: eventColumns,
      rows: () => rowsOfHolder[owner],
      options: { owner, releaseTo: owner === READER ? [] : [READER] },
    }),
  ),
  truth,
};
