import type { AskedImportOptions } from '@corridor/graph-schema/contracts';
import { expect, test } from 'vitest';
import { inMeasure } from './in-measure.ts';

const circleOf = (asked: AskedImportOptions, profile: object) =>
  inMeasure(asked, JSON.stringify({ name: 'some', parts: [], ...profile })).compartment;

test('rows of a profile that names a measure stand in its circle', () => {
  expect(circleOf({}, { measure: 'communications' })).toBe('measure:communications');
  expect(circleOf({ level: 2 }, { measure: 'tracking' })).toBe('measure:tracking');
  expect(circleOf({}, {})).toBeUndefined();
});

test('another circle that is asked for stays, and so does none', () => {
  expect(circleOf({ compartment: 'NCB/LANTERN' }, { measure: 'tracking' })).toBe('NCB/LANTERN');
  expect(circleOf({ compartment: null }, { measure: 'tracking' })).toBeNull();
});
