import { createRandom } from '../../random.ts';
import type { Row } from '../../reference/csv-text.ts';
import { syntheticImport } from '../demonstration-import.ts';
import type { Scenario } from '../scenario.ts';
import { seizureColumns, vesselColumns } from '../tables.ts';
import truth from './background.truth.json' with { type: 'json' };
import { plantedFaults } from './faults.ts';
import type { PlantedFault } from './faults.ts';
import { backgroundVessels, createOrdinarySeizures } from './ordinary-seizures.ts';

const source = 'demo-background';
const SEIZURES = 20_000;
/** Seizures that a second agency reports under a reference of its own, with another figure. */
const TWINS = 100;
/** Rows that stand in the files twice, letter for letter. */
const REPEATS = 200;
const FILES = 4;

let made: readonly Row[] | undefined;

/** All rows, in the order of the files; made once. */
function backgroundRows(): readonly Row[] {
  made ??= makeRows();
  return made;
}

function makeRows(): readonly Row[] {
  const random = createRandom('background');
  const ordinary = createOrdinarySeizures(random.fork('seizures'));
  const planting = random.fork('faults');
  const single = SEIZURES - TWINS;
  const plan = random.shuffle(Array.from({ length: single }, (_, index) => faultAt(index)));

  const rows = plan.map((fault, index) => {
    const row = ordinary(idOf(index));
    return fault === 'none' ? row : { ...row, ...fault.plant(row, planting) };
  });
  const clean = random.sample(
    rows.filter((_row, index) => plan[index] === 'none'),
    TWINS + REPEATS,
  );
  const twins = clean.slice(0, TWINS).map((row, index) => twinOf(row, idOf(single + index)));
  return [...rows, ...twins, ...clean.slice(TWINS)];
}

const idOf = (index: number): string => `BG-${String(index + 1).padStart(5, '0')}`;

const slots = plantedFaults.flatMap((fault) => Array.from({ length: fault.rows }, () => fault));
const faultAt = (index: number): PlantedFault | 'none' => slots[index] ?? 'none';

/** The same event as another agency saw it: a reference of its own, a twentieth more, and neither ship nor person. */
function twinOf(row: Row, id: string): Row {
  const quantity = Math.max(1, Math.round(Number(row['quantity']) * 105)) / 100;
  return {
    ...row,
    id,
    quantity,
    agency: row['agency'] === 'CUSTOMS' ? 'POLICE' : 'CUSTOMS',
    vessel: undefined,
    persons: undefined,
  };
}

function fileRows(file: number): readonly Row[] {
  const rows = backgroundRows();
  const size = Math.ceil(rows.length / FILES);
  return rows.slice(file * size, (file + 1) * size);
}

/** R190: what else happened; the needles' hay. */
export const background: Scenario<typeof truth> = {
  id: 'background',
  title: 'Twenty thousand ordinary seizures',
  story:
    'Seven years of unrelated seizures all over the world, reported as they are in life: without units, in pounds and packets, with dates that read two ways, damaged letters, street names, wrong check digits and everything twice. ' +
    'Nothing is planted but the errors. Everything but the places is invented.',
  imports: [
    syntheticImport({
      source,
      profile: 'vessels',
      fileName: 'background-vessels.csv',
      columns: vesselColumns,
      rows: () => backgroundVessels(createRandom('background/vessels')),
    }),
    ...Array.from({ length: FILES }, (_, file) =>
      syntheticImport({
        source,
        profile: 'seizures',
        fileName: `background-seizures-${file + 1}.csv`,
        columns: seizureColumns,
        rows: () => fileRows(file),
      }),
    ),
  ],
  truth,
};
