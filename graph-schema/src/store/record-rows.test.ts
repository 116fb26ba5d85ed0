import { expect, test } from 'vitest';
import { sharedProperties } from '../cypher/load-records.ts';
import { recordRows } from './record-rows.ts';

const integer = (value: number) => ({ whole: value });

test('what records have alike is sent once, and every property comes back', () => {
  const records = [
    { id: '1', source: 's', kind: 'seizure', raw: 'a', recordedAt: 5 },
    { id: '2', source: 's', kind: 'seizure', raw: 'b', recordedAt: 5, caveats: 'none' },
    { id: '3', source: 's', kind: 'person', raw: 'c', recordedAt: 5, retractedAt: 5 },
  ];

  const { shared, rows } = recordRows(records, integer);

  expect(shared).toHaveLength(2);
  const back = rows.map(([own, place]) => {
    const values = shared[(place as { whole: number }).whole] ?? [];
    const together = { ...own, ...Object.fromEntries(sharedProperties.map((name, at) => [name, values[at]])) };
    return Object.fromEntries(Object.entries(together).filter(([, value]) => value !== null));
  });
  expect(back).toStrictEqual(records.map((record) => expect.objectContaining(record) as unknown));
  expect(back.map((record) => Object.keys(record).length)).toStrictEqual([5, 6, 6]);
});
