import * as z from 'zod';
import { entityIdSchema } from '../contracts/entity-id.ts';
import { entitySummarySchema } from '../contracts/entity-summary.ts';
import { defineQuestion } from './define-question.ts';
import { networkParams } from './network-params.ts';

const currency = z.string().regex(/^[A-Z]{3}$/, 'a currency by its three letters, such as EUR');

/** One transfer of a trail. */
const stepSchema = z.strictObject({
  tx: entitySummarySchema,
  from: entitySummarySchema,
  to: entitySummarySchema,
  /** As stated; absent where no amount or no currency is known. */
  amount: z.number().optional(),
  currency: z.string().optional(),
  /** The day (ISO); where it is known within bounds, the first and the last that it can have been. */
  date: z.string(),
  dateLatest: z.string().optional(),
  /** Ids of the claims that say who sent and who received it, and what it was. */
  claims: z.array(z.string()),
});

/** Where money went: walks over transfers that respect time. */
export const trailsQuestion = defineQuestion({
  name: 'trails',
  title: 'Where did the money go?',
  params: z.strictObject({
    ...networkParams,
    /** An account, or a person or organisation with the accounts that it uses, owns or controls. */
    from: entityIdSchema,
    /** Where a trail ends; absent: wherever it goes no further. */
    to: entityIdSchema.optional(),
    /** Days (ISO), first included, last excluded. */
    window: z.strictObject({ from: z.iso.date().optional(), to: z.iso.date().optional() }).optional(),
    /** Money goes on at most so many days after it came. */
    maxGapDays: z.int().min(0).max(3_660).default(30),
    maxSteps: z.int().min(1).max(20).default(10),
    /** In `currency` where that is said and a rate is known, else in the currency of the transfer. */
    minAmount: z.number().min(0).default(0),
    /** What amounts are converted to, at `rates`. */
    currency: currency.optional(),
    /** What one unit of a currency was worth in `currency` on a day; used on that day and for six days after. */
    rates: z
      .array(z.strictObject({ currency, day: z.iso.date(), rate: z.number().positive() }))
      .max(10_000)
      .default([]),
    /** From which sum on a transfer is reported where it is made; in the currency of each transfer. */
    threshold: z.number().positive().default(10_000),
    limit: z.int().min(1).max(1_000).default(100),
  }),
  result: z.strictObject({
    steps: z.array(stepSchema),
    /** The least amount on the way; null where amounts are not known, or in currencies that cannot be compared. */
    bottleneck: z.number().nullable(),
    currency: z.string().nullable(),
    spanDays: z.int(),
    /** Product over the claims that the trail is made of. */
    confidence: z.number(),
  }),
  beside: z.object({
    /** Runs of three or more transfers below the threshold, between the same two in seven days, that together are above it. */
    structuring: z.array(
      z.strictObject({
        from: entitySummarySchema,
        to: entitySummarySchema,
        transfers: z.array(entitySummarySchema),
        sum: z.number(),
        currency: z.string(),
        first: z.string(),
        last: z.string(),
      }),
    ),
    /** Transfers of which nobody is known to have received them, and which. */
    unresolvedCounterparties: z.int(),
    unresolved: z.array(entitySummarySchema),
    /** Parties with more transfers than `maxDegree`, which nothing was followed through. */
    skippedHubs: z.array(entitySummarySchema.extend({ degree: z.int() })),
  }),
  purposes: ['investigation', 'planning', 'reporting'],
  projection: 'full',
  cost: 'interactive',
});
