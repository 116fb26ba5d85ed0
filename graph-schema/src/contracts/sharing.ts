import * as z from 'zod';
import { entitySummarySchema } from './entity-summary.ts';

/** Code of an agency or a task force, or `COURT` for a permission to use an H1 item in court. */
export const recipientSchema = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9_-]{0,31}$/, 'the code of an agency: capital letters, digits, - and _');
const reasonSchema = z.string().trim().min(3, 'say why, in a few words').max(1_000);

/** Giving a record to one more recipient. */
export const shareRequestSchema = z.strictObject({
  recipient: recipientSchema,
  /** Why, and on what basis; kept with the dissemination and in the audit log. */
  basis: reasonSchema,
  /** The conditions of handling code H3 were read and are accepted. */
  acceptCaveat: z.boolean().default(false),
});
export type ShareRequest = z.infer<typeof shareRequestSchema>;

/** Putting a record on another level. */
export const levelRequestSchema = z.strictObject({ level: z.int().min(0).max(3), reason: reasonSchema });
export type LevelRequest = z.infer<typeof levelRequestSchema>;

/** How many records a seal was put on, or taken off. */
export const sealedSchema = z.strictObject({ records: z.int() });
export type Sealed = z.infer<typeof sealedSchema>;

/** What ends a sharing or a proposal. */
export const withdrawRequestSchema = z.strictObject({ reason: reasonSchema });

/** One dissemination: the record given to a recipient, or put on a level, until it was withdrawn. */
export const disseminationViewSchema = z.strictObject({
  id: z.string(),
  record: z.string(),
  recipient: z.string().optional(),
  level: z.int().optional(),
  basis: z.string(),
  proposedBy: z.string(),
  approvedBy: z.string().optional(),
  at: z.string(),
  revokedAt: z.string().optional(),
});
export type DisseminationView = z.infer<typeof disseminationViewSchema>;

/** A sharing or a change of level that waits for somebody else's approval, or what became of it. */
export const proposalViewSchema = z.strictObject({
  id: z.string(),
  record: z.string(),
  recipient: z.string().optional(),
  level: z.int().optional(),
  basis: z.string(),
  proposedBy: z.string(),
  agency: z.string(),
  at: z.string(),
  state: z.enum(['waiting', 'approved', 'refused']),
  decidedAt: z.string().optional(),
  reason: z.string().optional(),
});
export type ProposalView = z.infer<typeof proposalViewSchema>;

/** What came of a request to share: it was done, or it waits for an approval. */
export const sharedSchema = z.union([
  z.strictObject({ dissemination: disseminationViewSchema }),
  z.strictObject({ proposal: proposalViewSchema }),
]);
export type Shared = z.infer<typeof sharedSchema>;

/** Why somebody reads a record, who else does, and how it came to be shared. */
export const sharingViewSchema = z.strictObject({
  record: z.string(),
  handling: z.strictObject({
    originator: z.string(),
    level: z.int(),
    code: z.string(),
    releasableTo: z.array(z.string()),
    denied: z.array(z.string()),
    victim: z.boolean(),
    compartment: z.string().optional(),
  }),
  /** The conditions of handling code H3, in its owner's words. */
  caveats: z.string().optional(),
  /** Each condition of reading that held for this reader. */
  why: z.array(z.strictObject({ clause: z.string(), says: z.string() })),
  /** What this reader may do: share at once, propose it, or neither. */
  may: z.enum(['share', 'propose', 'nothing']),
  disseminations: z.array(disseminationViewSchema),
  proposals: z.array(proposalViewSchema),
});
export type SharingView = z.infer<typeof sharingViewSchema>;

/** What a recipient would come to see of a record, as far as the asker sees it. */
export const sharingPreviewSchema = z.strictObject({
  recipient: z.string(),
  entities: z.array(entitySummarySchema),
  claims: z.int(),
  /** Claims that the recipient would see only with a right to data on victims, or as a member of a compartment. */
  guarded: z.int(),
  level: z.int(),
});
export type SharingPreview = z.infer<typeof sharingPreviewSchema>;

/** Word to a past recipient that something it was given has changed. */
export const correctionNoticeSchema = z.strictObject({
  record: z.string(),
  source: z.string(),
  kind: z.enum(['withdrawn', 'retracted', 'corrected']),
  at: z.string(),
  /** The version that replaces it, where this reader may see that one. */
  replacedBy: z.string().optional(),
});
export const correctionNoticesSchema = z.strictObject({ notices: z.array(correctionNoticeSchema) });
export type CorrectionNotice = z.infer<typeof correctionNoticeSchema>;
