import type { Row } from '../../reference/csv-text.ts';
import { syntheticImport, type DemonstrationImport } from '../demonstration-import.ts';
import type { Scenario } from '../scenario.ts';
import { eventColumns, holders, rowsOfHolder } from './facts.ts';
import { rowsOfTaskForce } from './joint-holdings.ts';
import truth from './mediterranean.truth.json' with { type: 'json' };

/** R181: five countries each hold one fact; only all five give the path. */
export const mediterranean: Scenario<typeof truth> = {
  id: 'mediterranean',
  title: 'Five facts make one path',
  story:
    'A container leaves Paranaguá, is transhipped twice, gets a new seal and another box’s number, and is fetched in Piraeus. Brazil, Morocco, Spain, Italy and Greece each saw one step. ' +
    'Only who sees all five finds the way from shipper to consignee; without any one of them it breaks. Each agency keeps its file to itself and releases one fact to the bureau in Spain; a task force has seen two of the ships by itself. Everything but the places is invented.',
  imports: [...holders.map((owner) => fileOf(owner, rowsOfHolder[owner])), fileOf('JOINT_MED', rowsOfTaskForce)],
  releases: truth.releases,
  truth,
};

/** What an agency keeps to itself; single records of it are released. */
function fileOf(owner: string, rows: readonly Row[]): DemonstrationImport {
  return syntheticImport({
    source: `demo-mediterranean-${owner.toLowerCase()}`,
    profile: 'container-events',
    fileName: `mediterranean-${owner.toLowerCase()}.csv`,
    columns: eventColumns,
    rows: () => rows,
    options: { owner, releaseTo: [] },
  });
}
