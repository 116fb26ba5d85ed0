import * as z from 'zod';
import { kindLabelSchema, relationshipTypeSchema } from '../contracts/kind-label.ts';
import { formatOptionsSchema } from './format-options.ts';
import { recordKinds } from './record-kinds.ts';

const column = z.string().min(1).max(200);

/** Where the value of a property comes from, and how it is cleaned. */
export const valueSpecSchema = z.strictObject({
  /** The column (JSON, XML: the member, with dots) that holds it. */
  column: column.optional(),
  /** A value that is the same for every row. */
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  /** Text with columns in braces: `{given} {family}`. */
  template: z.string().max(400).optional(),
  /** How a text becomes the value; absent: as the property's type asks. */
  clean: z
    .enum(['text', 'number', 'integer', 'date', 'country', 'currency', 'truth', 'latitude', 'longitude'])
    .optional(),
  /** Words of the source for codes of the vocabulary, in small letters. */
  words: z.record(z.string(), z.string()).optional(),
});
export type ValueSpec = z.infer<typeof valueSpecSchema>;

const periodSchema = z.strictObject({ at: column.optional(), from: column.optional(), to: column.optional() });

/** Schemes by which a thing can be named by its own identifier. */
export const identifierWays = [
  'country', 'substance', 'concealment', 'phone', 'iban', 'imo', 'locode', 'icao', 'portNumber', 'document', 'wallet',
  'email', 'container', 'mmsi', 'plate', 'vin', 'imei', 'number', 'transaction',
] as const;

/** A thing that a row speaks of. */
export const subjectSchema = z.strictObject({
  /** Name by which the links of this profile call it. */
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  kind: kindLabelSchema.optional(),
  /** A column that says the kind, with the words it uses; what it does not say is `kind`. */
  kindFrom: z.strictObject({ column, words: z.record(z.string(), kindLabelSchema).optional() }).optional(),
  /** The source's own stable key of the thing: text with columns in braces. Absent: it is told apart by its row alone. */
  key: z.string().max(400).optional(),
  /** How the thing is named by a strong key or an identifier: which scheme, from which column. */
  identified: z
    .strictObject({
      by: z.enum(identifierWays),
      column,
      /** Column or fixed text of the issuer (country of a document, platform, chain). */
      issuer: z.union([z.strictObject({ column }), z.strictObject({ value: z.string() })]).optional(),
    })
    .optional(),
  /** A free place: its key is made of these columns, folded; it is described once, by a record of its own. */
  place: z.strictObject({ country: column.optional(), parts: z.array(column).min(1) }).optional(),
  /** Several values in one cell, parted by this text, make several things. */
  split: z.string().min(1).max(5).optional(),
  names: z
    .array(
      z.strictObject({
        column,
        type: z.enum(['primary', 'alias', 'nickname', 'former', 'spelling']).default('primary'),
        split: z.string().min(1).max(5).optional(),
        order: z.enum(['comma', 'givenFamily', 'familyGiven', 'unknown']).optional(),
        /** Further columns that belong to the name, in order. */
        and: z.array(column).optional(),
      }),
    )
    .default([]),
  properties: z.record(z.string(), valueSpecSchema).default({}),
  /** Further columns become properties of the kind that have the same name. */
  extra: z.boolean().default(false),
  /** Event time of the kind, from this column. */
  event: column.optional(),
  period: periodSchema.optional(),
  /** The subject is there only where this column says something. */
  when: column.optional(),
  /** Column whose word says the person's status: victims and missing persons are guarded. */
  status: column.optional(),
});
export type SubjectSpec = z.infer<typeof subjectSchema>;

/** What a row says between two of its things. */
export const linkSchema = z.strictObject({
  type: relationshipTypeSchema.optional(),
  /** A column that says the type; what it does not say is `type`. */
  typeFrom: column.optional(),
  from: z.string(),
  to: z.string(),
  properties: z.record(z.string(), valueSpecSchema).default({}),
  /** Quantity of what was seized, with its unit. */
  quantity: z
    .strictObject({ column, unit: z.union([z.strictObject({ column }), z.strictObject({ value: z.string() })]) })
    .optional(),
  weight: column.optional(),
  item: column.optional(),
  period: periodSchema.optional(),
  when: column.optional(),
});
export type LinkSpec = z.infer<typeof linkSchema>;

/** How the rows of one kind of file become records. */
export const partSchema = z.strictObject({
  name: z.string().max(60).optional(),
  /** Files that this part reads, by a piece of their name in small letters; absent: any. */
  files: z.array(z.string().min(1).max(100)).optional(),
  format: formatOptionsSchema,
  /** Names used in this profile, with the headers that files give them (case, spaces and marks do not count). */
  columns: z.record(z.string(), z.array(z.string())).default({}),
  /** Without one of these in the header the file is refused. */
  required: z.array(column).default([]),
  recordKind: z.enum(recordKinds),
  /** Columns that make the source's own reference; absent: the file and the row's number. */
  ref: z.array(column).optional(),
  version: column.optional(),
  /** Rows that are no records (totals, footers): the column says one of these. */
  skip: z.array(z.strictObject({ column, is: z.array(z.string()).min(1) })).default([]),
  /** Further codes for values that are missing; `no` takes a standard word away. */
  missing: z.record(z.string(), z.enum(['unknown', 'notApplicable', 'refused', 'absent', 'no'])).optional(),
  dates: z
    .strictObject({
      order: z.enum(['dmy', 'mdy', 'ymd', 'unknown']).optional(),
      calendar: z.enum(['gregorian', 'solarHijri', 'buddhist', 'lunarHijri', 'reiwa', 'ethiopian']).optional(),
      serial: z.enum(['excel', 'epochSeconds', 'epochMillis']).optional(),
      formats: z.array(z.string()).optional(),
    })
    .default({}),
  decimal: z.enum(['.', ',', 'auto']).optional(),
  /** Country of phone numbers without a country code. */
  defaultCountry: z.string().optional(),
  subjects: z.array(subjectSchema).min(1),
  links: z.array(linkSchema).default([]),
  grade: z
    .strictObject({
      scheme: z.enum(['4x4', '6x6', '5x5x5', '3x5x2', 'ungraded']),
      source: z.string().optional(),
      information: z.string().optional(),
    })
    .optional(),
  /** Column that says who it comes from in the end. */
  origin: column.optional(),
  /** Greatest plausible kilograms of one row, where the table holds sums of a month or a year. */
  limitKg: z.number().positive().optional(),
});
export type ProfilePart = z.infer<typeof partSchema>;

/** An import profile: a JSON document that says how the rows of one or several files become records. */
export const profileSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'small letters, digits and hyphens'),
  title: z.string().max(200),
  parts: z.array(partSchema).min(1).max(60),
});
export type Profile = z.infer<typeof profileSchema>;
