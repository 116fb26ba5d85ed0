import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { flags, valueTypes } from './index.ts';

const types = Object.entries(valueTypes);

test('every type bears the name that it is listed under', () => {
  expect(types.map(([, { name }]) => name)).toStrictEqual(types.map(([name]) => name));
});

test('every flag has its fault and one sentence', () => {
  for (const { fault, meaning } of Object.values(flags)) {
    expect(fault).toMatch(/^B\d\d$|^domain /u);
    expect(meaning).toMatch(/^[^.]+\.$/u);
  }
});

test('every fault of the list but those without a flag has one', () => {
  const faults = new Set<string>(Object.values(flags).map(({ fault }) => fault));
  const all = Array.from({ length: 95 }, (_, index) => `B${String(index + 1).padStart(2, '0')}`);
  expect(all.filter((fault) => !faults.has(fault))).toStrictEqual(['B44', 'B62']);
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'0123456789-/., ABCXkgUT<>=?~%€$()[]{}:éЮ٣\u200B'.split('')), maxLength: 30 }),
);

test.for(types)('%s never throws, and says the same again', ([, type]) => {
  fc.assert(
    fc.property(text, (raw) => {
      const first = type.clean(raw, {});
      expect(type.clean(raw, {})).toStrictEqual(first);
      expect(first.outcome === 'accept').toBe(first.flags.length === 0);
      const isHeld = first.outcome === 'quarantine' || first.outcome === 'reject';
      expect(isHeld && first.value !== undefined).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test.for(types)('%s takes an empty cell as absent', ([name, type]) => {
  const { value, missing, outcome } = type.clean('', {});
  const hasDefault = name === 'grade' || name === 'handling';
  expect([value === undefined, missing, outcome]).toStrictEqual([
    !hasDefault,
    undefined,
    hasDefault ? 'flag' : 'accept',
  ]);
});
