import * as z from 'zod';
import { agencyTypeVocabulary } from '../vocabularies/agency-type.ts';

/** Audiences that are no agency: everybody, courts, checks, silent checks, and the owner of what is built in. */
export const reservedAgencyCodes: readonly string[] = ['ALL', 'COURT', 'CHECK', 'SILENT', 'CORRIDOR'];

/** Code of an agency, a task force or an office: it names them for good, names may change. */
export const agencyCodeSchema = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9_-]{0,31}$/, 'capital letters, digits, - and _, at most 32');

/** A part of an agency; what may not reach it is denied to `AGENCY/OFFICE`. */
export const officeSchema = z.strictObject({ code: agencyCodeSchema, name: z.string().trim().min(1).max(200) });
export type Office = z.infer<typeof officeSchema>;

const text = z.string().trim().min(1).max(200);

/** What is kept of an agency beside its code. */
export const agencyFieldsSchema = z.strictObject({
  name: text,
  agencyType: z.enum(Object.keys(agencyTypeVocabulary.values)),
  subtype: text.optional(),
  /** ISO 3166-1 alpha-3; a task force has none. */
  country: z
    .string()
    .regex(/^[A-Z]{3}$/, 'three capital letters (ISO 3166-1)')
    .optional(),
  dutyHours: text.optional(),
  timeZone: text.optional(),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/, 'a code of a language'))
    .max(20)
    .optional(),
  gradeScheme: text.optional(),
  sharingDefaults: z.string().max(4_000).optional(),
  offices: z
    .array(officeSchema)
    .max(200)
    .refine((offices) => new Set(offices.map(({ code }) => code)).size === offices.length, 'each code once')
    .optional(),
});
export type AgencyFields = z.infer<typeof agencyFieldsSchema>;

/** The days on which an agency belongs to a task force: from the first, up to but without the last. */
export const taskForceMemberSchema = z.strictObject({
  agency: agencyCodeSchema,
  from: z.iso.date(),
  to: z.iso.date().optional(),
});
export type TaskForceMember = z.infer<typeof taskForceMemberSchema>;

/** A new agency. A task force is led by the agency whose administrator makes it. */
export const newAgencySchema = agencyFieldsSchema.extend({
  code: agencyCodeSchema.refine((code) => !reservedAgencyCodes.includes(code), 'this word means something else'),
  /** Name of the account that will administer it. */
  administrator: z.string().optional(),
});

/** What changes of an agency; `null` takes a value away. */
export const agencyChangeSchema = z.strictObject({
  name: agencyFieldsSchema.shape.name.optional(),
  agencyType: agencyFieldsSchema.shape.agencyType.optional(),
  subtype: text.nullable().optional(),
  country: agencyFieldsSchema.shape.country.nullable(),
  dutyHours: text.nullable().optional(),
  timeZone: text.nullable().optional(),
  languages: agencyFieldsSchema.shape.languages.nullable(),
  gradeScheme: text.nullable().optional(),
  sharingDefaults: z.string().max(4_000).nullable().optional(),
  offices: agencyFieldsSchema.shape.offices,
});

export type AgencyChange = z.infer<typeof agencyChangeSchema>;

/** An agency or a task force, as those see it who may know of it. */
export const agencyViewSchema = agencyFieldsSchema.extend({
  code: z.string(),
  languages: z.array(z.string()),
  offices: z.array(officeSchema),
  /** Of a task force: whose administrators keep it. */
  lead: z.string().optional(),
  /** Of a task force: past, present and coming members. */
  members: z.array(taskForceMemberSchema).optional(),
});
export type AgencyView = z.infer<typeof agencyViewSchema>;

/** From when to when; absent ends: today, and without an end. */
export const membershipDatesSchema = z.strictObject({ from: z.iso.date().optional(), to: z.iso.date().optional() });
