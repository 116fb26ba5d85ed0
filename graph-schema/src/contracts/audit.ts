import * as z from 'zod';
import { auditKinds, auditRecordSchema } from '../audit/entry.ts';
import { opaqueIdSchema } from './entity-id.ts';
import { caseReferenceSchema } from './session.ts';

const count = z.int().min(0);
const reason = z.string().min(1).max(500);

/** What is looked for in the audit log: who looked at this person, what did this account do, what left the house. */
export const auditQuerySchema = z.strictObject({
  /** Why the log is read; itself part of the log. */
  reason,
  /** Name of an account of one's own agency. */
  account: z.string().min(1).max(64).optional(),
  /** Id of an entity or a record. */
  subject: opaqueIdSchema.optional(),
  kinds: z.array(z.enum(auditKinds)).min(1).optional(),
  decision: z.enum(['allowed', 'refused', 'failed']).optional(),
  case: caseReferenceSchema.optional(),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
  /** Entries before this number: `next` of the page before. */
  before: count.optional(),
  limit: z.int().min(1).max(200).default(50),
});

/** An entry of the log. Accounts of one's own agency have their names. */
export const auditEntryViewSchema = auditRecordSchema.omit({ prev: true }).extend({
  accountName: z.string().optional(),
  /** Text of the reason, where one was given. */
  reason: z.string().optional(),
});
export type AuditEntryView = z.infer<typeof auditEntryViewSchema>;
/** Entries, the newest first; `next` goes on with the older ones. */
export const auditPageSchema = z.strictObject({ entries: z.array(auditEntryViewSchema), next: count.optional() });

/** Who used what one's own agency shared, in a time of at most a year. */
export const auditUseQuerySchema = z.strictObject({ reason, from: z.iso.datetime(), to: z.iso.datetime() });
export const auditUseSchema = z.strictObject({
  agencies: z.array(
    z.strictObject({
      agency: z.string(),
      entries: count,
      /** Opaque ids: the other agency's data-protection officer knows who they are. */
      accounts: z.array(z.strictObject({ account: z.string(), entries: count })),
    }),
  ),
});

/** Whether the log is as it was signed. */
export const auditVerificationSchema = z.strictObject({
  equal: z.boolean(),
  origin: z.string(),
  size: count,
  /** Records under a checkpoint. */
  covered: count,
  checkpoints: count,
  /** Checkpoints from outside of the log that were compared. */
  outside: count,
  /** Whether the witness answered; without it a tail that was cut off cannot be seen. */
  witnessed: z.boolean(),
  /** Operations of the store, and how many of them have exactly one entry. */
  operations: z.strictObject({ expected: count, found: count }),
  faults: z.array(
    z.strictObject({
      what: z.enum(['record', 'checkpoint', 'key', 'log', 'operation']),
      at: count.optional(),
      why: z.string(),
    }),
  ),
});
export type AuditVerification = z.infer<typeof auditVerificationSchema>;

/** How long the log is, and how much of it is signed and witnessed. */
export const auditStatusSchema = z.strictObject({
  state: z.enum(['up', 'full', 'away']),
  size: count.optional(),
  signed: count.optional(),
  signedAt: z.string().optional(),
  witnessed: count.optional(),
  witnessedAt: z.string().optional(),
});

/** A person whose page raises an alarm when somebody of one's own agency opens it. */
export const auditWatchSchema = z.strictObject({
  entity: opaqueIdSchema,
  why: z.enum(['colleague', 'publicFigure', 'relative', 'other']),
  reason,
});
export const auditWatchViewSchema = auditWatchSchema.omit({ reason: true });
