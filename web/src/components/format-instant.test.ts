import { expect, test } from 'vitest';
import { formatInstant } from './format-instant.ts';

test('an instant reads alike everywhere, with its time zone', () => {
  expect(formatInstant('2026-11-30T15:02:59.123+01:00')).toBe('2026-11-30 14:02 UTC');
});
