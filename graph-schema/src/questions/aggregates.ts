import * as z from 'zod';
import { defineQuestion } from './define-question.ts';

/** A group of fewer is not told. */
export const LEAST_GROUP = 5;

/**
 * Sums for those who are given no case data: groups of fewer than five are left out, and every count is rounded down to a
 * multiple of five, so that the difference of two answers tells of nobody. It takes no narrowing for the same reason.
 */
export const aggregatesQuestion = defineQuestion({
  name: 'aggregates',
  title: 'How many are there?',
  params: z.strictObject({ by: z.enum(['kind', 'month', 'country-pair']).default('kind') }),
  result: z.strictObject({ name: z.string(), count: z.int() }),
  beside: z.object({ leastGroup: z.int() }),
  purposes: ['reporting', 'safeguarding'],
  projection: 'aggregate',
  cost: 'interactive',
});
