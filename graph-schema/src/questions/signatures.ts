import * as z from 'zod';
import { entitySummarySchema } from '../contracts/entity-summary.ts';
import { signatureTypeVocabulary } from '../vocabularies/signature-type.ts';
import { defineQuestion } from './define-question.ts';
import { networkParams } from './network-params.ts';

const types = Object.keys(signatureTypeVocabulary.values) as (keyof typeof signatureTypeVocabulary.values)[];

/** Seizures that hang together by logo, packaging, tool mark or chemical profile. */
export const signaturesQuestion = defineQuestion({
  name: 'signatures',
  title: 'Which seizures come from the same line?',
  params: z.strictObject({
    ...networkParams,
    /** Absent: all. */
    signatureTypes: z.array(z.enum(types)).min(1).max(10).optional(),
    /** Two seizures are tied by the best signature that both bear: the lesser score divided by log₂ of how many bear it. */
    minScore: z.number().min(0).max(1).default(0.2),
    /** Days (ISO), first included, last excluded, on which the seizures can have been. */
    window: z.strictObject({ from: z.iso.date().optional(), to: z.iso.date().optional() }).optional(),
    limit: z.int().min(1).max(1_000).default(100),
  }),
  result: z.strictObject({
    seizures: z.array(entitySummarySchema),
    /** What ties them: of each how many seizures bear it in all, and what a tie by it is worth at most. */
    signatures: z.array(
      entitySummarySchema.extend({ signatureType: z.string(), seizures: z.int(), rarity: z.number() }),
    ),
    /** Ties without which this would be two clusters, each of two seizures or more. */
    bridges: z.array(
      z.strictObject({ from: z.string(), to: z.string(), score: z.number(), signatures: z.array(z.string()) }),
    ),
    /** Everything of these types that the seizures bear, shared or not: a profile that agrees stands beside a logo that differs. */
    bears: z.array(
      z.strictObject({ seizure: z.string(), signature: z.string(), score: z.number(), claims: z.array(z.string()) }),
    ),
    places: z.array(z.strictObject({ place: entitySummarySchema, locode: z.string().optional(), count: z.int() })),
    /** Days (ISO); null where none is known. */
    firstSeen: z.string().nullable(),
    lastSeen: z.string().nullable(),
    /** A proposal: the way that most of those took of which one is known, if at least two did. */
    commonRoute: z.strictObject({ from: entitySummarySchema, to: entitySummarySchema, seizures: z.int() }).nullable(),
  }),
  beside: z.object({
    /** Signatures that more than `maxDegree` seizures bear, which tied nothing. */
    skippedHubs: z.array(entitySummarySchema.extend({ degree: z.int() })),
    /** How many seizures bear a signature, tied or not. */
    seizures: z.int(),
  }),
  purposes: ['investigation', 'planning', 'reporting'],
  projection: 'full',
  cost: 'interactive',
});
