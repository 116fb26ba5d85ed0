import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { slowTrails } from '../testing/slow/slow-trails.ts';
import { datedTrails, type DatedTies } from './dated-trails.ts';

/** Days of 2024 from 1 January on. */
const [A, B, C, D] = [0, 1, 2, 3];
const transfers: DatedTies = {
  size: 4,
  from: [A, B, B, D, A, B],
  to: [B, C, D, C, B, C],
  days: [4, 2, 6, 8, 50, 120],
  amounts: [9_900, 9_500, 9_700, 9_600, 50_000, 48_000],
};
const named = (steps: readonly number[]) => steps.map((tie) => `T${tie + 1}`).join(' ');

test('FX-8: the only trail runs forwards in time and without long gaps', () => {
  const { trails, more } = datedTrails(transfers, { source: A, target: C, maxGapDays: 30 });

  expect(trails).toStrictEqual([{ steps: [0, 2, 3], bottleneck: 9_600, spanDays: 4 }]);
  expect(more).toBe(false);
});

test('a longer gap, a least amount and a limit of steps change what there is', () => {
  const told = (options: Partial<Parameters<typeof datedTrails>[1]>) =>
    datedTrails(transfers, { source: A, target: C, maxGapDays: 30, ...options }).trails.map(({ steps }) =>
      named(steps),
    );

  expect(told({ maxGapDays: 70 })).toStrictEqual(['T1 T3 T4', 'T5 T6']);
  expect(told({ maxGapDays: 200 })).toStrictEqual(['T1 T3 T4', 'T1 T6', 'T5 T6']);
  expect(told({ leastAmount: 9_700 })).toStrictEqual([]);
  expect(told({ mostSteps: 2 })).toStrictEqual([]);
});

test('without a target trails go on as far as they can', () => {
  const { trails } = datedTrails(transfers, { source: A, maxGapDays: 30 });

  expect(trails.map(({ steps }) => named(steps))).toStrictEqual(['T1 T3 T4', 'T5']);
});

test('trails are those of trying all', () => {
  const someTies = fc.integer({ min: 2, max: 6 }).chain((size) =>
    fc
      .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.nat(12), fc.integer({ min: 1, max: 4 })), {
        maxLength: 12,
      })
      .map((list) => ({
        size,
        from: list.map(([from]) => from),
        to: list.map(([, to]) => to),
        days: list.map(([, , day]) => day),
        amounts: list.map(([, , , amount]) => amount),
      })),
  );
  const options = fc.record(
    {
      source: fc.constant(0),
      target: fc.constant(1),
      maxGapDays: fc.integer({ min: 0, max: 6 }),
      leastAmount: fc.integer({ min: 1, max: 3 }),
      mostSteps: fc.integer({ min: 1, max: 4 }),
    },
    { requiredKeys: ['source', 'maxGapDays'] },
  );
  fc.assert(
    fc.property(someTies, options, fc.integer({ min: 1, max: 3 }), (ties, asked, most) => {
      const expected = slowTrails(ties, asked).map((steps) => steps.join(' '));
      const { trails } = datedTrails(ties, asked);

      expect(trails.map(({ steps }) => steps.join(' ')).sort()).toStrictEqual(expected.sort());
      for (const { steps, bottleneck, spanDays } of trails) {
        expect(bottleneck).toBe(Math.min(...steps.map((tie) => ties.amounts[tie])));
        expect(spanDays).toBe(ties.days[steps[steps.length - 1]] - ties.days[steps[0]]);
      }
      const some = datedTrails(ties, { ...asked, most });
      expect(some).toStrictEqual({ trails: trails.slice(0, most), more: trails.length > most });
    }),
    { numRuns: 800 },
  );
});
