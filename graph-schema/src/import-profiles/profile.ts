import * as z from 'zod';
import { kindLabelSchema, relationshipTypeSchema } from '../contracts/kind-label.ts';
import { column, whenSchema } from './condition.ts';
import { formatOptionsSchema } from './format-options.ts';
import { recordKinds } from './record-kinds.ts';

/** Where the value of a property comes from, and how it is cleaned. */
export const valueSpecSchema = z.strictObject({
  /** The column (JSON, XML: the member, with dots) that holds it. */
  column: column.optional(),
  /** A value that is the same for every row. */
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  /** Text with columns in braces: `{given} {family}`; of `{number|code}` the first that says something. */
  template: z.string().max(400).optional(),
  /** Takes what the first group of this regular expression finds; nothing where it does not match. */
  match: z.string().min(1).max(300).optional(),
  /** How a text becomes the value; absent: as the property's type asks. */
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
    .optional(),
  /** Cuts the cell of a list; unless said, `|`. */
  split: z.string().min(1).max(5).optional(),
  /** Words of the source for codes of the vocabulary, in small letters. */
  words: z.record(z.string(), z.string()).optional(),
});
export type ValueSpec = z.infer<typeof valueSpecSchema>;

const periodSchema = z.strictObject({ at: column.optional(), from: column.optional(), to: column.optional() });

/** When an event was: the date, the time of day where it has a cell of its own, and the time zone (a column or its IANA name). */
const eventSchema = z.union([
  column,
  z.strictObject({
    column,
    /** Further columns that belong to the date, in order. */
    and: z.array(column).optional(),
    /** Words of the source for dates, in small letters: `oct 2019` of a fiscal year is `2018-10`. */
    words: z.record(z.string(), z.string()).optional(),
    time: column.optional(),
    zone: z.union([z.strictObject({ column }), z.strictObject({ value: z.string() })]).optional(),
  }),
]);
export type EventSpec = z.infer<typeof eventSchema>;

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
  /** Name by which the links of this profile call it. */
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  kind: kindLabelSchema.optional(),
  /** A column that says the kind, with the words it uses; what it does not say is `kind`. */
  kindFrom: z
    .strictObject({
      column: column.optional(),
      words: z.record(z.string(), kindLabelSchema).optional(),
      /** Where nothing says the kind: one that the relationship named in this column may start from or lead to. */
      fit: z.strictObject({ column, end: z.enum(['from', 'to']) }).optional(),
      /** The option of the import that says it. */
      option: z.literal('rightKind').optional(),
    })
    .optional(),
  /** The source's own stable key of the thing: text with columns in braces. Absent: it is told apart by its row alone. */
  key: z.string().max(400).optional(),
  /** How the thing is named by a strong key or an identifier: which scheme, from which column. */
  identified: z
    .strictObject({
      by: z.enum(identifierWays),
      column,
      /** Cuts what the first group of this regular expression finds out of the cell. */
      match: z.string().min(1).max(300).optional(),
      /** Type of the signature or document, where it is part of the key. */
      type: z.union([z.strictObject({ column }), z.strictObject({ value: z.string() })]).optional(),
      /** Column or fixed text of the issuer (country of a document, platform, chain). */
      issuer: z.union([z.strictObject({ column }), z.strictObject({ value: z.string() })]).optional(),
    })
    .optional(),
  /** A leg: named by its two places (subjects before it) and the mode. */
  leg: z.strictObject({ from: z.string(), to: z.string(), mode: column.optional() }).optional(),
  /** A free place: its key is made of these columns from the largest to the smallest, folded; it is described once, by a record of its own. */
  place: z
    .strictObject({
      country: column.optional(),
      parts: z.array(column).min(1),
      /** The part that makes it an address where it says something: what shares an address is linked by it, what shares a town is not. */
      address: column.optional(),
    })
    .optional(),
  /** A text that names no country is a free place of that name. */
  orPlace: z.literal(true).optional(),
  /** Several values in one cell, parted by this text, make several things. */
  split: z.string().min(1).max(5).optional(),
  each: eachSchema.optional(),
  names: z
    .array(
      z.strictObject({
        column,
        /** Columns with the parts of the name, where the source tells them apart. */
        given: column.optional(),
        family: column.optional(),
        patronymic: column.optional(),
        /** BCP 47 language. */
        language: z.string().max(20).optional(),
        /** A label that stands as it is, be it a number: no name of the way that people or firms are called. */
        plain: z.literal(true).optional(),
        /** Takes a text for a name only if it has letters: numbers stay numbers. */
        letters: z.literal(true).optional(),
        /** Takes what the first group of this regular expression finds. */
        match: z.string().min(1).max(300).optional(),
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
  /** Event time of the kind. */
  event: eventSchema.optional(),
  /** Further times by their stem: `birth`, `death`, `depart`, `arrive`. */
  times: z.record(z.string(), eventSchema).optional(),
  period: periodSchema.optional(),
  /** The subject is there only where this holds. */
  when: whenSchema.optional(),
  /** Persons of whom this holds are victims: every claim that touches them is guarded. */
  victimWhen: whenSchema.optional(),
});
export type SubjectSpec = z.infer<typeof subjectSchema>;

/** What a row says between two of its things. */
export const linkSchema = z.strictObject({
  type: relationshipTypeSchema.optional(),
  /** A column that says the type; what it does not say, or what these two ends do not allow, is `type`. */
  typeFrom: column.optional(),
  /** Words of the source for types, in small letters. */
  typeWords: z.record(z.string(), relationshipTypeSchema).optional(),
  /** Further types, for ends that `type` does not lead between: the first that does. */
  or: z.array(relationshipTypeSchema).default([]),
  from: z.string(),
  to: z.string(),
  properties: z.record(z.string(), valueSpecSchema).default({}),
  /** Quantity of what was seized, with its unit. */
  quantity: z
    .strictObject({
      column,
      unit: z.union([z.strictObject({ column }), z.strictObject({ value: z.string() })]),
      /** Gross and pure weight, in kilograms unless they name a unit; purity in per cent. */
      gross: column.optional(),
      pure: column.optional(),
      purity: column.optional(),
    })
    .optional(),
  weight: column.optional(),
  item: column.optional(),
  confidence: column.optional(),
  statement: z.enum(['fact', 'assessment']).optional(),
  period: z.union([z.literal('unknown'), periodSchema]).optional(),
  when: whenSchema.optional(),
  /** Further columns become properties of the claim. */
  extra: z.boolean().default(false),
});
export type LinkSpec = z.infer<typeof linkSchema>;

const factorSchema = z.strictObject({ value: z.number().positive(), on: z.string(), source: z.string() });

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
  /** Of each of these lists a row must give one. */
  requiredOneOf: z.array(z.array(column).min(2)).default([]),
  recordKind: z.enum(recordKinds),
  /** Columns that make the source's own reference; absent: the file and the row's number. */
  ref: z.array(column).optional(),
  version: column.optional(),
  /** Rows that say nothing of their own (totals): the column says one of these. They are kept as records without claims. */
  skip: z.array(z.strictObject({ column, is: z.array(z.string()).min(1) })).default([]),
  /** Rows of which this does not hold are kept as records that say nothing: staff, tables that others refer to. */
  where: whenSchema.optional(),
  /** Further codes for values that are missing; `no` takes a standard word away. */
  missing: z.record(z.string(), z.enum(['unknown', 'notApplicable', 'refused', 'absent', 'no'])).optional(),
  dates: z
    .strictObject({
      order: z.enum(['dmy', 'mdy', 'ymd', 'unknown']).optional(),
      calendar: z.enum(['gregorian', 'solarHijri', 'buddhist', 'lunarHijri', 'reiwa', 'ethiopian']).optional(),
      serial: z.enum(['excel', 'epochSeconds', 'epochMillis']).optional(),
      formats: z.array(z.string()).optional(),
      /** IANA name of the zone of times without one. */
      timeZone: z.string().max(60).optional(),
      ambiguous: z.enum(['quarantine', 'set']).optional(),
    })
    .default({}),
  decimal: z.enum(['.', ',', 'auto']).optional(),
  /** Country of phone numbers without a country code. */
  defaultCountry: z.string().optional(),
  subjects: z.array(subjectSchema).default([]),
  links: z.array(linkSchema).default([]),
  grade: z
    .strictObject({
      scheme: z.enum(['4x4', '6x6', '5x5x5', '3x5x2', 'ungraded']),
      /** The grade of everything that the source says, by its nature. */
      source: z.string().optional(),
      information: z.string().optional(),
      /** Columns with the grade of each row; where they are empty the row is ungraded, and flagged. */
      column: column.optional(),
      sourceColumn: column.optional(),
      informationColumn: column.optional(),
    })
    .optional(),
  /** Columns that say how a row may be used; what they leave out is that of the import. */
  policy: z
    .strictObject({
      /** Level, code and release list in one text: `level 2 // H1 // REL AAA`. */
      handling: column.optional(),
      level: column.optional(),
      releaseTo: column.optional(),
      /** Agencies, offices (`AGENCY/OFFICE`) and task forces that may not see it: a column, or the same for every row. */
      deny: z.union([column, z.strictObject({ value: z.string().min(1).max(400) })]).optional(),
      caveats: column.optional(),
      /** Day until which it may be kept: past it the row is rejected. */
      keepUntil: column.optional(),
      /** Legal basis: without one the row is rejected. */
      basis: column.optional(),
    })
    .optional(),
  /** A file on suspects: a victim or a minor in it is held at once. */
  suspects: z.literal(true).optional(),
  /** The agency's own factors for quantities. */
  units: z
    .strictObject({
      /** Kilograms of units that differ from country to country, and of packages. */
      weights: z.record(z.string(), factorSchema).optional(),
      gramsPerUnit: factorSchema.optional(),
      kgPerLitre: factorSchema.optional(),
    })
    .optional(),
  /** Column that says who it comes from in the end. */
  origin: column.optional(),
  /** BCP 47 language of the texts. */
  language: z.string().max(20).optional(),
  /** Columns that are looked up in another, small file of the same import: by a column of this row, in a part of this profile. */
  lookups: z.array(z.strictObject({ as: column, part: z.string(), key: column, by: column, column })).default([]),
  /** Greatest plausible kilograms of one row, where the table holds sums of a month or a year. */
  limitKg: z.number().positive().optional(),
});
export type ProfilePart = z.infer<typeof partSchema>;

/** An import profile: a JSON document that says how the rows of one or several files become records. */
export const profileSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'small letters, digits and hyphens'),
  title: z.string().max(200),
  /** The intrusive measure by which such rows are gathered: they stand in its closed circle unless their import says otherwise. */
  measure: z.enum(['communications', 'tracking']).optional(),
  parts: z.array(partSchema).min(1).max(60),
});
export type Profile = z.infer<typeof profileSchema>;
