import * as z from 'zod';
import { entitySummarySchema } from '../contracts/entity-summary.ts';
import { vocabularyOf } from '../vocabularies/index.ts';
import { defineQuestion } from './define-question.ts';
import { commonParams } from './network-params.ts';

const crimeTypeSchema = z.enum(Object.keys(vocabularyOf.crimeType.values));

const activitySchema = z.strictObject({
  crimeType: crimeTypeSchema,
  /** What ties them to it: an organisation or a seizure of that kind of crime, or what is said of themselves. */
  through: z.array(
    z.strictObject({
      entity: entitySummarySchema,
      /** `said`: a record names the kind of crime; `goods`: drugs were seized. */
      basis: z.enum(['said', 'goods']),
      /** Of the link and of what is said of the thing, sorted. */
      claims: z.array(z.string()),
    }),
  ),
});

/** Persons, organisations and routes that are active in two or more kinds of crime. */
export const convergenceQuestion = defineQuestion({
  name: 'convergence',
  title: 'Who, and which routes, serve several kinds of crime?',
  params: z.strictObject({
    ...commonParams,
    /** These kinds of crime alone. */
    crimeTypes: z.array(crimeTypeSchema).min(1).max(50).optional(),
    /** Whether a seizure of drugs counts as drug trafficking where no record names the kind of crime. */
    fromGoods: z.boolean().default(true),
    /** At least so many kinds of crime. */
    least: z.int().min(2).max(20).default(2),
    limit: z.int().min(1).max(10_000).default(200),
  }),
  /** An actor: the most kinds of crime first. */
  result: z.strictObject({ entity: entitySummarySchema, crimeTypes: z.array(activitySchema) }),
  beside: z.object({
    /** Ways from where seizures left to where they were bound. */
    routes: z.array(
      z.strictObject({ from: entitySummarySchema, to: entitySummarySchema, crimeTypes: z.array(activitySchema) }),
    ),
  }),
  purposes: ['investigation', 'planning', 'reporting'],
  projection: 'full',
  cost: 'heavy',
});
