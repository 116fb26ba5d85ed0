import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { slowTimeWalks } from '../testing/slow/slow-time-walks.ts';
import { timeWalks } from './time-walks.ts';

const someTransfers = fc.array(
  fc
    .record({ from: fc.nat(4), to: fc.nat(4), earliest: fc.nat(12), width: fc.constantFrom(0, 0, 0, 1, 3) })
    .map(({ width, ...one }) => ({ ...one, latest: one.earliest + width })),
  { maxLength: 7 },
);

test('walks are those of trying every sequence of transfers and days', () => {
  fc.assert(
    fc.property(
      someTransfers,
      fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
      fc.constantFrom(0, 3, 30),
      fc.integer({ min: 1, max: 5 }),
      fc.boolean(),
      (transfers, end, maxGapDays, maxSteps, isCertain) => {
        const found = timeWalks(transfers, {
          starts: new Set([0]),
          ...(end === undefined ? {} : { ends: new Set([end]) }),
          maxGapDays,
          maxSteps,
          isCertain,
          most: 10_000,
        });

        expect(found.more).toBe(false);
        expect(found.walks.map((walk) => walk.join(' ')).sort()).toStrictEqual(
          slowTimeWalks(transfers, { start: 0, end, maxGapDays, maxSteps, isCertain }),
        );
      },
    ),
    { numRuns: 200 },
  );
});

test('no more walks than are asked for, and it is said that there are more', () => {
  const transfers = [1, 2, 3].map((to) => ({ from: 0, to, earliest: 0, latest: 0 }));

  expect(timeWalks(transfers, { starts: new Set([0]), maxGapDays: 1, maxSteps: 3, most: 2 })).toStrictEqual({
    walks: [[0], [1]],
    more: true,
  });
});
