import * as z from 'zod';
import { kindLabelSchema } from '../contracts/kind-label.ts';
import { column, whenSchema } from './condition.ts';
import { eventSchema, periodSchema, valueSpecSchema } from './value-spec.ts';

/** Repeats a subject, and the links at it, within one row. */
const eachSchema = z.union([
  /** Cells that hold lists: each piece stands for its column; the first column tells how many, one value is repeated. */
  z.strictObject({ columns: z.array(column).min(1).max(20), split: z.string().min(1).max(5).default('|') }),
  /** Wide tables: each piece sets columns anew, from a column or to a fixed text. Pieces whose `needs` is empty or zero are left out. */
  z.strictObject({
    pieces: z
      .array(z.record(column, z.union([z.strictObject({ column }), z.strictObject({ value: z.string() })])))
      .min(1)
      .max(500),
    needs: column,
  }),
]);

/** Schemes by which a thing can be named by its own identifier. */
export const identifierWays = [
  'country',
  'substance',
  'concealment',
  'phone',
  'iban',
  'imo',
  'locode',
  'icao',
  'portNumber',
  'document',
  'wallet',
  'email',
  'container',
  'mmsi',
  'plate',
  'vin',
  'imei',
  'number',
  'transaction',
  'nationalId',
  'taxId',
  'callSign',
  'tail',
  'handle',
  'eventRef',
  'signature',
  'seal',
  'transportDocument',
  'region',
  'lei',
] as const;

/** A thing that a row speaks of. */
export const subjectSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][A-Za-z0-9]*$/)
    .describe('Name by which the links of this profile call it.'),
  kind: kindLabelSchema.optional(),
  kindFrom: z
    .strictObject({
      column: column.optional(),
      words: z.record(z.string(), kindLabelSchema).optional(),
      fit: z
        .strictObject({ column, end: z.enum(['from', 'to']) })
        .optional()
        .describe(
          'Where nothing says the kind: one that the relationship named in this column may start from or lead to.',
        ),
      option: z.literal('rightKind').optional().describe('The option of the import that says it.'),
    })
    .optional()
    .describe('A column that says the kind, with the words it uses; what it does not say is `kind`.'),
  key: z
    .string()
    .max(400)
    .optional()
    .describe(
      "The source's own stable key of the thing: text with columns in braces. Absent: it is told apart by its row alone.",
    ),
  identified: z
    .strictObject({
      by: z.enum(identifierWays),
      column,
      match: z
        .string()
        .min(1)
        .max(300)
        .optional()
        .describe('Cuts what the first group of this regular expression finds out of the cell.'),
      type: z
        .union([z.strictObject({ column }), z.strictObject({ value: z.string() })])
        .optional()
        .describe('Type of the signature or document, where it is part of the key.'),
      issuer: z
        .union([z.strictObject({ column }), z.strictObject({ value: z.string() })])
        .optional()
        .describe('Column or fixed text of the issuer (country of a document, platform, chain).'),
    })
    .optional()
    .describe('How the thing is named by a strong key or an identifier: which scheme, from which column.'),
  leg: z
    .strictObject({ from: z.string(), to: z.string(), mode: column.optional() })
    .optional()
    .describe('A leg: named by its two places (subjects before it) and the mode.'),
  place: z
    .strictObject({
      country: column.optional(),
      parts: z.array(column).min(1),
      address: column
        .optional()
        .describe(
          'The part that makes it an address where it says something: what shares an address is linked by it, what shares a town is not.',
        ),
    })
    .optional()
    .describe(
      'A free place: its key is made of these columns from the largest to the smallest, folded; it is described once, by a record of its own.',
    ),
  orPlace: z.literal(true).optional().describe('A text that names no country is a free place of that name.'),
  split: z
    .string()
    .min(1)
    .max(5)
    .optional()
    .describe('Several values in one cell, parted by this text, make several things.'),
  each: eachSchema.optional(),
  names: z
    .array(
      z.strictObject({
        column,
        given: column.optional().describe('Columns with the parts of the name, where the source tells them apart.'),
        family: column.optional(),
        patronymic: column.optional(),
        language: z.string().max(20).optional().describe('BCP 47 language.'),
        plain: z
          .literal(true)
          .optional()
          .describe(
            'A label that stands as it is, be it a number: no name of the way that people or firms are called.',
          ),
        letters: z
          .literal(true)
          .optional()
          .describe('Takes a text for a name only if it has letters: numbers stay numbers.'),
        match: z
          .string()
          .min(1)
          .max(300)
          .optional()
          .describe('Takes what the first group of this regular expression finds.'),
        type: z.enum(['primary', 'alias', 'nickname', 'former', 'spelling']).default('primary'),
        split: z.string().min(1).max(5).optional(),
        order: z.enum(['comma', 'givenFamily', 'familyGiven', 'unknown']).optional(),
        and: z.array(column).optional().describe('Further columns that belong to the name, in order.'),
      }),
    )
    .default([]),
  properties: z.record(z.string(), valueSpecSchema).default({}),
  extra: z.boolean().default(false).describe('Further columns become properties of the kind that have the same name.'),
  event: eventSchema.optional().describe('Event time of the kind.'),
  times: z
    .record(z.string(), eventSchema)
    .optional()
    .describe('Further times by their stem: `birth`, `death`, `depart`, `arrive`.'),
  period: periodSchema.optional(),
  when: whenSchema.optional().describe('The subject is there only where this holds.'),
  victimWhen: whenSchema
    .optional()
    .describe('Persons of whom this holds are victims: every claim that touches them is guarded.'),
});
export type SubjectSpec = z.infer<typeof subjectSchema>;
