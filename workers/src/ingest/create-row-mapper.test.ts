import { expect, test } from 'vitest';
import { withRowFaults } from './create-row-mapper.ts';
import type { MappedRow } from './row-mapper.ts';

const accepted: MappedRow = { outcome: 'accepted', drafts: [], tokens: [], faults: [], unmapped: [], token: 't' };
const ragged = { flag: 'HEADER_DRIFT', detail: 'The row has more or fewer cells than there are columns' };

test.for<{ name: string; row: Parameters<typeof withRowFaults>[1]; expected: Partial<MappedRow> }>([
  { name: 'a whole row stays as it is', row: { flags: [] }, expected: {} },
  {
    name: 'a ragged row is flagged',
    row: { flags: ['HEADER_DRIFT'] },
    expected: { outcome: 'flagged', faults: [ragged] },
  },
  {
    name: 'a row that cannot be read waits',
    row: { flags: ['VALUE_UNMAPPED'], problem: 'Line 3 is not JSON.' },
    expected: { outcome: 'quarantined', faults: [{ flag: 'VALUE_UNMAPPED', detail: 'Line 3 is not JSON.' }] },
  },
])('$name', ({ row, expected }) => {
  expect(withRowFaults(accepted, row)).toStrictEqual({ ...accepted, ...expected });
});
