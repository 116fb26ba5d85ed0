import * as z from 'zod';
import { entityClaimSchema, foldedPropertySchema, recordSummarySchema } from './entities.ts';
import { entityIdSchema, recordIdSchema } from './entity-id.ts';
import { entitySummarySchema } from './entity-summary.ts';
import { markingSchema } from './marking.ts';
import { purposes } from './session.ts';
import { recipientSchema } from './sharing.ts';

/** Forms of a file that leaves. */
export const exportFormats = ['csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];
/** What a file is for: one's own analysis, dissemination to a named recipient, or a court. */
export const exportUses = ['analysis', 'dissemination', 'court'] as const;
export type ExportUse = (typeof exportUses)[number];

/** Header of the answer that carries the SHA-256 of the file, in hexadecimal. */
export const FILE_HASH_HEADER = 'Corridor-File-SHA256';

/** Audiences of a policy that are no agency. */
const noAgency: ReadonlySet<string> = new Set(['ALL', 'COURT', 'CHECK', 'SILENT']);

/** What is said of every file that leaves, whatever is in it. */
export const leavingParams = {
  use: z.enum(exportUses),
  /** With `dissemination`: code of the agency or task force that is given the file. */
  recipient: recipientSchema.refine((code) => !noAgency.has(code), 'an agency or a task force').optional(),
  /** Why; kept in the audit log. */
  justification: z.string().trim().min(3, 'say why, in a few words').max(1_000),
  /** Records whose conditions (handling code H3) were read and are accepted. */
  acceptCaveats: z.array(recordIdSchema).max(5_000).default([]),
};
export type Leaving = z.infer<z.ZodObject<typeof leavingParams>>;

/** Whether a recipient is named exactly where a file is for one. */
export function namesItsRecipient({ use, recipient }: Pick<Leaving, 'use' | 'recipient'>): boolean {
  return (use === 'dissemination') === (recipient !== undefined);
}
export const recipientFault = {
  path: ['recipient'],
  message: 'goes with the use dissemination, and with no other',
};

/** Putting entities and what is said among them into a file. */
export const exportRequestSchema = z
  .strictObject({
    entities: z.array(entityIdSchema).min(1).max(1_000),
    format: z.enum(exportFormats),
    ...leavingParams,
  })
  .refine(namesItsRecipient, recipientFault);
export type ExportRequest = z.infer<typeof exportRequestSchema>;

/** A record that keeps an export from leaving, and why. */
export const stoppedRecordSchema = z.strictObject({ record: z.string(), source: z.string(), says: z.string() });
export type StoppedRecord = z.infer<typeof stoppedRecordSchema>;
/** The conditions of a record under handling code H3, in its owner's words. */
export const caveatSchema = z.strictObject({ record: z.string(), source: z.string(), text: z.string() });
export type Caveat = z.infer<typeof caveatSchema>;

/** From whom a file is and for whom: it differs in every export. */
export const watermarkSchema = z.strictObject({
  /** Names the export; its entry in the audit log has it too. */
  export: z.string(),
  account: z.string(),
  agency: z.string(),
  at: z.string(),
  purpose: z.enum(purposes),
  case: z.string().optional(),
  use: z.enum(exportUses),
  recipient: z.string().optional(),
});
export type Watermark = z.infer<typeof watermarkSchema>;

/** An entity as its reader sees it. */
export const exportedEntitySchema = entitySummarySchema.extend({
  names: z.array(z.string()),
  keys: z.array(z.string()),
  properties: z.array(foldedPropertySchema),
  marking: markingSchema,
});
export type ExportedEntity = z.infer<typeof exportedEntitySchema>;

/** What one record says of one entity, or of two. An open end of a period is absent. */
export const exportedClaimSchema = entityClaimSchema
  .pick({ id: true, type: true, record: true, source: true, grade: true, confidence: true, properties: true })
  .extend({
    from: z.string(),
    to: z.string().optional(),
    recordedAt: z.string(),
    fromEarliest: z.string().optional(),
    fromLatest: z.string().optional(),
    toEarliest: z.string().optional(),
    toLatest: z.string().optional(),
    marking: markingSchema,
  });
export type ExportedClaim = z.infer<typeof exportedClaimSchema>;

/** A record behind the claims. */
export const exportedRecordSchema = recordSummarySchema.extend({
  caveats: z.string().optional(),
  marking: markingSchema,
});
export type ExportedRecord = z.infer<typeof exportedRecordSchema>;

/** The file in JSON; the one in CSV says the same. Everything but the watermark follows from the data and the reader. */
export const exportPackageSchema = z.strictObject({
  form: z.literal('corridor-export/1'),
  marking: markingSchema,
  watermark: watermarkSchema,
  entities: z.array(exportedEntitySchema),
  claims: z.array(exportedClaimSchema),
  records: z.array(exportedRecordSchema),
});
export type ExportPackage = z.infer<typeof exportPackageSchema>;
