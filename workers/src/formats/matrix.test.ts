import { expect, test } from 'vitest';
import type { FormatOptions } from '@corridor/graph-schema/profiles';
import { readBytes, readCells } from './testing.ts';

const matrix = { row: 'source', column: 'target', value: 'weight' };
const format: FormatOptions = { type: 'csv', matrix };

test.for<[name: string, text: string, half: 'upper' | 'lower' | undefined, rows: string[]]>([
  ['with a cell above the names', ',A,B\nA,0,2\nB,1,0\n', undefined, ['A B 2', 'B A 1']],
  ['without one', 'A;B\nA;0;2,5\nB;;\n', undefined, ['A B 2,5']],
  ['of two sorts', 'person,Harbour,Quay\nP1,1,0.0\nP2,1,1\n', undefined, ['P1 Harbour 1', 'P2 Harbour 1', 'P2 Quay 1']],
  ['of which one half is read', ',A,B,C\nA,4,2,3\nB,2,0,1\nC,3,1,0\n', 'upper', ['A A 4', 'A B 2', 'A C 3', 'B C 1']],
  ['of which the other is', ',A,B,C\nA,4,2,3\nB,2,0,1\nC,3,1,0\n', 'lower', ['A A 4', 'B A 2', 'C A 3', 'C B 1']],
  ['with words for ties', ' ,A,B\n\nA,,kin\nB,-0,\n', undefined, ['A B kin']],
])('a matrix %s is read cell by cell', async ([, text, half, rows]) => {
  const cells = await readCells(text, half === undefined ? format : { ...format, matrix: { ...matrix, half } });
  expect(cells.map(({ source, target, weight }) => [source, target, weight].map(String).join(' '))).toStrictEqual(rows);
  expect(Object.keys(cells[0] ?? {})).toStrictEqual(['source', 'target', 'weight']);
});

test('each cell of a matrix is a row with a place and a text of its own', async () => {
  const { rows, flags } = await readBytes(',A,B\nA,1,2\nB,3\n', format, { name: 'ties.csv' });
  expect(rows.map(({ position, line, raw }) => `${position} ${line} ${raw}`)).toStrictEqual([
    'ties.csv#1 2 ["A","A","1"]',
    'ties.csv#2 2 ["A","B","2"]',
    'ties.csv#3 3 ["B","A","3"]',
  ]);
  expect(rows.map((row) => row.flags.join())).toStrictEqual(['', '', 'HEADER_DRIFT']);
  expect(flags.parts[0]).toMatchObject({ header: ['source', 'target', 'weight'], rows: 3 });
});

test('a matrix of too many columns is refused', async () => {
  const { refused } = await readBytes(',A,B,C\nA,1,1,1\n', format, { limits: { columns: 3 } });
  expect(refused?.code).toBe('LIMIT_EXCEEDED');
});
