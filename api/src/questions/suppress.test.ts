import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppress } from './suppress.ts';

test('small groups are left out and the others rounded down', () => {
  expect(
    suppress([
      { name: 'four', count: 4 },
      { name: 'five', count: 5 },
      { name: 'twelve', count: 12 },
      { name: 'none', count: 0 },
    ]),
  ).toStrictEqual([
    { name: 'twelve', count: 10 },
    { name: 'five', count: 5 },
  ]);
});

test('no answer tells of fewer than five, and one person more changes a count by nothing or by five', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }), fc.nat(7), (counts, place) => {
      const groups = counts.map((count, index) => ({ name: `group ${index}`, count }));
      const more = groups.map((group, index) => (index === place ? { ...group, count: group.count + 1 } : group));
      const told = (all: typeof groups) => new Map(suppress(all).map(({ name, count }) => [name, count]));
      const [before, after] = [told(groups), told(more)];

      for (const { name } of groups) {
        expect((before.get(name) ?? 0) % 5).toBe(0);
        expect([0, 5]).toContain((after.get(name) ?? 0) - (before.get(name) ?? 0));
      }
    }),
  );
});
