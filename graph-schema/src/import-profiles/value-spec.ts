import * as z from 'zod';
import { column } from './condition.ts';

/** Where the value of a property comes from, and how it is cleaned. */
export const valueSpecSchema = z.strictObject({
  column: column.optional().describe('The column (JSON, XML: the member, with dots) that holds it.'),
  value: z.union([z.string(), z.number(), z.boolean()]).optional().describe('A value that is the same for every row.'),
  template: z
    .string()
    .max(400)
    .optional()
    .describe('Text with columns in braces: `{given} {family}`; of `{number|code}` the first that says something.'),
  match: z
    .string()
    .min(1)
    .max(300)
    .optional()
    .describe('Takes what the first group of this regular expression finds; nothing where it does not match.'),
  clean: z
    .enum([
      'text',
      'number',
      'integer',
      'date',
      'country',
      'alpha2',
      'currency',
      'truth',
      'latitude',
      'longitude',
      'mass',
      'purity',
      'hsCode',
      'locode',
      'cas',
      'amount',
    ])
    .optional()
    .describe("How a text becomes the value; absent: as the property's type asks."),
  split: z.string().min(1).max(5).optional().describe('Cuts the cell of a list; unless said, `|`.'),
  words: z
    .record(z.string(), z.string())
    .optional()
    .describe('Words of the source for codes of the vocabulary, in small letters.'),
});
export type ValueSpec = z.infer<typeof valueSpecSchema>;

/** Days between which something holds, or the one on which it does. */
export const periodSchema = z.strictObject({ at: column.optional(), from: column.optional(), to: column.optional() });

/** When an event was: the date, the time of day where it has a cell of its own, and the time zone (a column or its IANA name). */
export const eventSchema = z.union([
  column,
  z.strictObject({
    column,
    and: z.array(column).optional().describe('Further columns that belong to the date, in order.'),
    words: z
      .record(z.string(), z.string())
      .optional()
      .describe('Words of the source for dates, in small letters: `oct 2019` of a fiscal year is `2018-10`.'),
    time: column.optional(),
    zone: z.union([z.strictObject({ column }), z.strictObject({ value: z.string() })]).optional(),
  }),
]);
export type EventSpec = z.infer<typeof eventSchema>;
