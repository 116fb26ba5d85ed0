import * as z from 'zod';
import { column, whenSchema } from './condition.ts';
import { formatOptionsSchema } from './format-options.ts';
import { linkSchema } from './link-spec.ts';
import { recordKinds } from './record-kinds.ts';
import { subjectSchema } from './subject-spec.ts';

const factorSchema = z.strictObject({ value: z.number().positive(), on: z.string(), source: z.string() });

/** How the rows of one kind of file become records. */
export const partSchema = z.strictObject({
  name: z.string().max(60).optional(),
  files: z
    .array(z.string().min(1).max(100))
    .optional()
    .describe('Files that this part reads, by a piece of their name in small letters; absent: any.'),
  format: formatOptionsSchema,
  columns: z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe(
      'Names used in this profile, with the headers that files give them (case, spaces and marks do not count).',
    ),
  required: z.array(column).default([]).describe('Without one of these in the header the file is refused.'),
  requiredOneOf: z.array(z.array(column).min(2)).default([]).describe('Of each of these lists a row must give one.'),
  recordKind: z.enum(recordKinds),
  ref: z
    .array(column)
    .optional()
    .describe("Columns that make the source's own reference; absent: the file and the row's number."),
  version: column.optional(),
  skip: z
    .array(z.strictObject({ column, is: z.array(z.string()).min(1) }))
    .default([])
    .describe(
      'Rows that say nothing of their own (totals): the column says one of these. They are kept as records without claims.',
    ),
  where: whenSchema
    .optional()
    .describe(
      'Rows of which this does not hold are kept as records that say nothing: staff, tables that others refer to.',
    ),
  missing: z
    .record(z.string(), z.enum(['unknown', 'notApplicable', 'refused', 'absent', 'no']))
    .optional()
    .describe('Further codes for values that are missing; `no` takes a standard word away.'),
  dates: z
    .strictObject({
      order: z.enum(['dmy', 'mdy', 'ymd', 'unknown']).optional(),
      calendar: z.enum(['gregorian', 'solarHijri', 'buddhist', 'lunarHijri', 'reiwa', 'ethiopian']).optional(),
      serial: z.enum(['excel', 'epochSeconds', 'epochMillis']).optional(),
      formats: z.array(z.string()).optional(),
      timeZone: z.string().max(60).optional().describe('IANA name of the zone of times without one.'),
      ambiguous: z.enum(['quarantine', 'set']).optional(),
    })
    .default({}),
  decimal: z.enum(['.', ',', 'auto']).optional(),
  defaultCountry: z.string().optional().describe('Country of phone numbers without a country code.'),
  subjects: z.array(subjectSchema).default([]),
  links: z.array(linkSchema).default([]),
  grade: z
    .strictObject({
      scheme: z.enum(['4x4', '6x6', '5x5x5', '3x5x2', 'ungraded']),
      source: z.string().optional().describe('The grade of everything that the source says, by its nature.'),
      information: z.string().optional(),
      column: column
        .optional()
        .describe('Columns with the grade of each row; where they are empty the row is ungraded, and flagged.'),
      sourceColumn: column.optional(),
      informationColumn: column.optional(),
    })
    .optional(),
  policy: z
    .strictObject({
      handling: column.optional().describe('Level, code and release list in one text: `level 2 // H1 // REL AAA`.'),
      level: column.optional(),
      releaseTo: column.optional(),
      deny: z
        .union([column, z.strictObject({ value: z.string().min(1).max(400) })])
        .optional()
        .describe(
          'Agencies, offices (`AGENCY/OFFICE`) and task forces that may not see it: a column, or the same for every row.',
        ),
      caveats: column.optional(),
      keepUntil: column.optional().describe('Day until which it may be kept: past it the row is rejected.'),
      basis: column.optional().describe('Legal basis: without one the row is rejected.'),
    })
    .optional()
    .describe('Columns that say how a row may be used; what they leave out is that of the import.'),
  suspects: z.literal(true).optional().describe('A file on suspects: a victim or a minor in it is held at once.'),
  units: z
    .strictObject({
      weights: z
        .record(z.string(), factorSchema)
        .optional()
        .describe('Kilograms of units that differ from country to country, and of packages.'),
      gramsPerUnit: factorSchema.optional(),
      kgPerLitre: factorSchema.optional(),
    })
    .optional()
    .describe("The agency's own factors for quantities."),
  origin: column.optional().describe('Column that says who it comes from in the end.'),
  language: z.string().max(20).optional().describe('BCP 47 language of the texts.'),
  lookups: z
    .array(z.strictObject({ as: column, part: z.string(), key: column, by: column, column }))
    .default([])
    .describe(
      'Columns that are looked up in another, small file of the same import: by a column of this row, in a part of this profile.',
    ),
  limitKg: z
    .number()
    .positive()
    .optional()
    .describe('Greatest plausible kilograms of one row, where the table holds sums of a month or a year.'),
});
export type ProfilePart = z.infer<typeof partSchema>;

/** An import profile: a JSON document that says how the rows of one or several files become records. */
export const profileSchema = z.strictObject({
  $schema: z.string().max(400).optional().describe('Address of this schema, for editors that check while one writes.'),
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'small letters, digits and hyphens'),
  title: z.string().max(200),
  measure: z
    .enum(['communications', 'tracking'])
    .optional()
    .describe(
      'The intrusive measure by which such rows are gathered: they stand in its closed circle unless their import says otherwise.',
    ),
  parts: z.array(partSchema).min(1).max(60),
});
export type Profile = z.infer<typeof profileSchema>;
