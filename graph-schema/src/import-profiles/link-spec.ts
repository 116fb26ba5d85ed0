import * as z from 'zod';
import { relationshipTypeSchema } from '../contracts/kind-label.ts';
import { column, whenSchema } from './condition.ts';
import { periodSchema, valueSpecSchema } from './value-spec.ts';

/** What a row says between two of its things. */
export const linkSchema = z.strictObject({
  type: relationshipTypeSchema.optional(),
  typeFrom: column
    .optional()
    .describe('A column that says the type; what it does not say, or what these two ends do not allow, is `type`.'),
  typeWords: z
    .record(z.string(), relationshipTypeSchema)
    .optional()
    .describe('Words of the source for types, in small letters.'),
  or: z
    .array(relationshipTypeSchema)
    .default([])
    .describe('Further types, for ends that `type` does not lead between: the first that does.'),
  from: z.string(),
  to: z.string(),
  properties: z.record(z.string(), valueSpecSchema).default({}),
  quantity: z
    .strictObject({
      column,
      unit: z.union([z.strictObject({ column }), z.strictObject({ value: z.string() })]),
      gross: column
        .optional()
        .describe('Gross and pure weight, in kilograms unless they name a unit; purity in per cent.'),
      pure: column.optional(),
      purity: column.optional(),
    })
    .optional()
    .describe('Quantity of what was seized, with its unit.'),
  weight: column.optional(),
  item: column.optional(),
  confidence: column.optional(),
  statement: z.enum(['fact', 'assessment']).optional(),
  period: z.union([z.literal('unknown'), periodSchema]).optional(),
  when: whenSchema.optional(),
  extra: z.boolean().default(false).describe('Further columns become properties of the claim.'),
});
export type LinkSpec = z.infer<typeof linkSchema>;
