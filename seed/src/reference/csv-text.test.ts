import { expect, test } from 'vitest';
import { cellValues, readCsv, writeCsv } from './csv-text.ts';

test('what is written is read back, quotes, commas and line breaks included', () => {
  const rows = [
    { id: '1', name: 'Smith, "Jo"', note: 'two\nlines' },
    { id: '2', name: '', note: 'يوسف' },
  ];

  expect(readCsv(writeCsv(['id', 'name', 'note'], rows))).toStrictEqual(rows);
});

test('an undefined value is an empty cell and an unnamed column is left out', () => {
  expect(writeCsv(['id', 'kg'], [{ id: 'a', kg: undefined, extra: 'x' }])).toBe('id,kg\na,\n');
});

test('a last empty cell is read and a last line needs no break', () => {
  expect(readCsv('a,b\n1,\n2,3')).toStrictEqual([
    { a: '1', b: '' },
    { a: '2', b: '3' },
  ]);
});

test('a row of another length than its header is refused', () => {
  expect(() => readCsv('a,b\n1\n')).toThrow('Row 1: 1 cells for 2 columns');
});

test('values of a cell are cut at bars', () => {
  expect(cellValues('a|b||c')).toStrictEqual(['a', 'b', 'c']);
});
