import { expect, test } from 'vitest';
import { cleanGrade, gradeValue } from './grade.ts';
import type { GradeOptions } from './grade.ts';
import { gradeTables } from './grade-tables.ts';

test.for<[string, GradeOptions, string, string, string, number]>([
  ['A1', { scheme: '4x4' }, '4x4', 'A', '1', 0.95],
  ['b2', { scheme: '4x4' }, '4x4', 'B', '2', 0.75],
  ['B-3', { scheme: '4x4' }, '4x4', 'B', '3', 0.7],
  ['X/4', { scheme: '4x4' }, '4x4', 'X', '4', 0.2],
  ['X 3', { scheme: '4x4' }, '4x4', 'X', '3', 0.5],
  ['F6', { scheme: '6x6' }, '6x6', 'F', '6', 0.2],
  ['C3', { scheme: '6x6' }, '6x6', 'C', '3', 0.5],
  ['6x6: C3', {}, '6x6', 'C', '3', 0.5],
  ['B1', { scheme: '5x5x5' }, '5x5x5', 'B', '1', 0.85],
  ['1A', { scheme: '3x5x2' }, '3x5x2', '1', 'A', 0.95],
  ['2/C', {}, '3x5x2', '2', 'C', 0.45],
])('%s with %j is read', ([raw, options, scheme, sourceGrade, infoGrade, confidence]) => {
  expect(gradeValue.clean(raw, options)).toStrictEqual({
    value: { scheme, sourceGrade, infoGrade, confidence, version: '1' },
    flags: [],
    outcome: 'accept',
  });
});

test.for([
  ['B/2/1', '5x5x5', '1'],
  ['B21', '5x5x5', '1'],
  ['1AP', '3x5x2', 'P'],
  ['2 B C', '3x5x2', 'C'],
] as const)('%s shows its scheme and handling', ([raw, scheme, handling]) => {
  const { value } = gradeValue.clean(raw, {});
  expect([value?.scheme, value?.handling]).toStrictEqual([scheme, handling]);
});

test.for(['', 'n/a', 'unknown', 'ungraded', '-'])('"%s" is ungraded, never best', (raw) => {
  expect(gradeValue.clean(raw, { scheme: '4x4' })).toStrictEqual({
    value: { scheme: 'ungraded', confidence: 0.2, version: '1' },
    flags: [{ flag: 'GRADE_MISSING' }],
    outcome: 'flag',
  });
});

test.for<[string, GradeOptions]>([
  ['E7', { scheme: '4x4' }],
  ['A5', { scheme: '4x4' }],
  ['D1', { scheme: '4x4' }],
  ['F6', { scheme: '4x4' }],
  ['B2', {}],
  ['6x6 C3', { scheme: '4x4' }],
  ['A1P', { scheme: '4x4' }],
  ['4A', { scheme: '3x5x2' }],
  ['very good', { scheme: '4x4' }],
])('%s with %j waits for a person', ([raw, options]) => {
  const { outcome, flags, value } = gradeValue.clean(raw, options);
  expect([outcome, flags[0]?.flag, value]).toStrictEqual(['quarantine', 'GRADE_INVALID', undefined]);
});

test('parts in two cells are one grade, and half a grade is none', () => {
  expect(cleanGrade('B', '2', { scheme: '4x4' }).value?.confidence).toBe(0.75);
  expect(cleanGrade('', '', { scheme: '4x4' }).value?.scheme).toBe('ungraded');
  expect(cleanGrade('B', '', { scheme: '4x4' }).outcome).toBe('quarantine');
});

test('in 4x4 the codes 2 and 3 lie between 1 and 4 and are not ordered, and A is above B above C', () => {
  const rows = Object.entries(gradeTables['4x4']?.confidence ?? {});
  for (const [, [one = 0, two = 0, three = 0, four = 0]] of rows) {
    expect(one > Math.max(two, three) && Math.min(two, three) > four).toBe(true);
  }
  const [a, b, c] = rows.map(([, values]) => values);
  expect(a?.every((value, place) => value > (b?.[place] ?? 1))).toBe(true);
  expect(b?.every((value, place) => value > (c?.[place] ?? 1))).toBe(true);
});

test('every table is whole and within 0 and 1', () => {
  for (const { source, info, confidence } of Object.values(gradeTables)) {
    expect(Object.keys(confidence).join('')).toBe(source);
    for (const values of Object.values(confidence)) {
      expect(values).toHaveLength(info.length);
      expect(values.every((value) => value > 0 && value < 1)).toBe(true);
    }
  }
});
