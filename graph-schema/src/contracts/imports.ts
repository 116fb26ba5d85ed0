import * as z from 'zod';
import { reservedAgencyCodes } from './agencies.ts';
import { markingSchema } from './marking.ts';

export const importStateSchema = z.enum([
  'received',
  'running',
  'done',
  'failed',
  'cancelled',
  'retracting',
  'retracted',
]);
export type ImportState = z.infer<typeof importStateSchema>;

const code = z.string().min(1).max(64);
/** Who can be kept from a record: an agency or a task force, or an office of an agency; never an audience such as `ALL`. */
const excludedSchema = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9_-]{0,31}(?:\/[A-Z0-9][A-Z0-9_-]{0,31})?$/, 'the code of an agency, or AGENCY/OFFICE')
  .refine((one) => !reservedAgencyCodes.includes(one), 'name the agencies that may not see it');
const fields = {
  /** Agency that owns the records; absent: the importer's. */
  owner: code.optional(),
  level: z.int().min(0).max(3),
  handling: z.enum(['H0', 'H1', 'H2', 'H3']),
  /** Agencies; `ALL` alone is every agency. */
  releaseTo: z.array(code),
  /** Agencies, their offices (`AGENCY/OFFICE`) and task forces that may not see the records, whoever else they are released to. */
  deny: z.array(excludedSchema),
  /** The closed circle of a case or an operation: its members alone see the records. */
  compartment: code.optional(),
  /** The conditions of handling code H3, in the owner's words, where a row has none of its own. */
  caveats: z.string().trim().min(1).max(1_000).optional(),
  /** Kind of the right-hand side of a two-mode file. */
  rightKind: z.string().optional(),
  /** Marks the source as demonstration data. */
  synthetic: z.boolean(),
  /** Kind of the source. */
  sourceKind: z.enum(['feed', 'list', 'file_series', 'reference', 'desk', 'derived']),
};

/** Options of an import: whose it is and under which handling, when the rows do not say. */
export const importOptionsSchema = z.strictObject({
  ...fields,
  level: fields.level.default(1),
  handling: fields.handling.default('H0'),
  releaseTo: fields.releaseTo.default([]),
  deny: fields.deny.default([]),
  synthetic: fields.synthetic.default(false),
  sourceKind: fields.sourceKind.default('file_series'),
});
export type ImportOptions = z.infer<typeof importOptionsSchema>;

/** Who records are released to as they come. The use of one in court is permitted by its owner, and recorded. */
const releaseToSchema = z.array(
  code.refine(
    (one) => one.trim().toUpperCase() !== 'COURT',
    'COURT is no recipient of an import: the owner of a record permits its use in court, by sharing that record with COURT',
  ),
);

/** The options that somebody asks for; what is not said is as the source has it, else the system's to choose. */
export const askedImportOptionsSchema = z
  .strictObject({
    ...fields,
    releaseTo: releaseToSchema,
    /** `null`: none, whatever the source has. */
    compartment: code.nullable(),
  })
  .partial();
export type AskedImportOptions = z.infer<typeof askedImportOptionsSchema>;

/** How records of a source are handled where an import does not say it: as its first import did. Whom they are given to is said each time. */
export const sourceDefaultsSchema = z
  .object({
    level: fields.level,
    handling: fields.handling,
    deny: fields.deny,
    compartment: code,
    caveats: fields.caveats,
  })
  .partial();
export type SourceDefaults = z.infer<typeof sourceDefaultsSchema>;

/** Counts of an import, of now: always read = accepted + flagged + quarantined + rejected. */
export const importCountsSchema = z.strictObject({
  read: z.int(),
  accepted: z.int(),
  flagged: z.int(),
  quarantined: z.int(),
  rejected: z.int(),
  /** What this import names, not what was new. */
  records: z.int(),
  entities: z.int(),
  claims: z.int(),
  flags: z.record(z.string(), z.int()),
});
export type ImportCounts = z.infer<typeof importCountsSchema>;

/** An import as its page and `corridor import --json` show it. */
export const importSchema = importCountsSchema.extend({
  importId: z.string(),
  source: z.string(),
  profile: z.string(),
  fileNames: z.array(z.string()),
  state: importStateSchema,
  /** Why it failed, or what a file's fault was; flags of the file. */
  message: z.string().optional(),
  fileFlags: z.array(z.string()),
  /** Text that no vocabulary knows: for each vocabulary the words and how often. */
  unmapped: z.record(z.string(), z.record(z.string(), z.int())),
  /** Under what its rows stand; where columns of theirs say it, under the strictest that they can say. */
  marking: markingSchema,
  seconds: z.number(),
  receivedAt: z.string(),
  finishedAt: z.string().optional(),
  progress: z.strictObject({
    chunks: z.int(),
    chunksDone: z.int(),
    rows: z.int(),
    rowsDone: z.int(),
    bytes: z.int(),
    bytesDone: z.int(),
    /** Seconds still to go, when there is ground for an estimate. */
    estimate: z.number().optional(),
  }),
});
export type ImportView = z.infer<typeof importSchema>;

/** A row that waits for a person. */
export const quarantineItemSchema = z.strictObject({
  position: z.string(),
  raw: z.string(),
  /** The row's cells, to be corrected; absent where only the raw text is known. */
  cells: z.record(z.string(), z.unknown()).optional(),
  flags: z.array(z.strictObject({ flag: z.string(), place: z.string().optional(), detail: z.string().optional() })),
  proposal: z.string().optional(),
  state: z.enum(['open', 'resubmitted', 'dismissed']),
  attempts: z.int(),
  waitingSince: z.string(),
});
export type QuarantineItem = z.infer<typeof quarantineItemSchema>;

/** A correction of a quarantined row: the cells that change. */
export const quarantinePatchSchema = z.strictObject({ cells: z.record(z.string(), z.unknown()) });
/** Dismissing asks for a reason. */
export const quarantineDismissSchema = z.strictObject({ reason: z.string().min(1).max(1000) });
