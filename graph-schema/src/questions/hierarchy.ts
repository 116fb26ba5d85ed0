import * as z from 'zod';
import { entityIdSchema } from '../contracts/entity-id.ts';
import { entitySummarySchema } from '../contracts/entity-summary.ts';
import { linkSchema } from '../contracts/link.ts';
import { defineQuestion } from './define-question.ts';
import { networkParams } from './network-params.ts';

const groupSchema = z.strictObject({
  members: z.array(entitySummarySchema),
  /** Whether each of several is above the others. */
  contradictory: z.boolean(),
  /** The links that make it so; none where it is not. */
  links: z.array(linkSchema),
});

const roleSchema = entitySummarySchema.extend({
  /** A code of the vocabulary personRole, or the words of the record. */
  role: z.string(),
  /** Whether a record says so; else it is inferred, and stays unverified. */
  asserted: z.boolean(),
  /** Of an inferred role; null where it is asserted. */
  probability: z.number().nullable(),
  /** What speaks for it, each on claims of its own. */
  indicators: z.array(z.strictObject({ name: z.string(), claims: z.array(z.string()) })),
});

/** Who stands above whom, by who directs whom, and who plays which role. */
export const hierarchyQuestion = defineQuestion({
  name: 'hierarchy',
  title: 'Who stands above whom here, and who plays which role?',
  params: z.strictObject({
    ...networkParams,
    /** The persons of this organisation alone: whoever is linked to it on the day. */
    organisation: entityIdSchema.optional(),
    /** At most so many lines of each list. */
    limit: z.int().min(1).max(10_000).default(500),
  }),
  result: z.strictObject({
    /** The tier of a group is its longest distance from the top; equal ones by caption. */
    tiers: z.array(z.strictObject({ tier: z.int(), groups: z.array(groupSchema) })),
    roles: z.array(roleSchema),
    /** Persons of whom no link says where they stand. */
    unranked: z.array(entitySummarySchema),
  }),
  beside: z.object({ unrankedCount: z.int() }),
  purposes: ['investigation', 'planning', 'reporting'],
  projection: 'full',
  cost: 'heavy',
});
