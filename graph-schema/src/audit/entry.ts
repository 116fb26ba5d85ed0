import * as z from 'zod';
import { opaqueIdSchema } from '../contracts/entity-id.ts';
import { answerFormats } from '../contracts/answer-file.ts';
import { exportUses } from '../contracts/exports.ts';
import { purposes } from '../contracts/session.ts';

/** What an entry tells of: the six kinds of event of Directive (EU) 2016/680, article 25, and what guards the log itself. */
export const auditKinds = [
  'collection',
  'alteration',
  'consultation',
  'disclosure',
  'combination',
  'erasure',
  'signIn',
  'policyChange',
  'export',
  'logReading',
  'refusal',
  'alarm',
] as const;
export type AuditKind = (typeof auditKinds)[number];

/** On what the access rested: the stated purpose, a case, the text of a reason, an approval, or a duty of the system itself. */
export const justifications = ['purpose', 'case', 'reason', 'approval', 'duty'] as const;

/** Ids of an entry's subjects are named up to here; `subjectCount` counts all of them. */
export const SUBJECTS_NAMED = 50;

const count = z.int().min(0);
const agencyCode = z.string().regex(/^[A-Z0-9][A-Z0-9_-]{0,31}$/);

/** What somebody did, as a writer hands it to the log. Opaque ids, codes and counts alone: no name, no text that was searched for. */
export const auditEntrySchema = z.strictObject({
  /** Of the request with its ordinal, or of the operation: the same entry twice is one. */
  id: z.string().regex(/^[0-9a-f-]{32,36}(?:\/\d{1,9})?$/),
  at: z.iso.datetime(),
  kind: z.enum(auditKinds),
  /** Id of the account; `service` for a process of the system; absent for somebody unknown. */
  account: z.union([opaqueIdSchema, z.literal('service')]).optional(),
  agency: agencyCode.optional(),
  purpose: z.enum(purposes).optional(),
  /** Keyed hash of the case that was stated. */
  case: opaqueIdSchema.optional(),
  justification: z.enum(justifications),
  /** Keyed hash of the reason's text, or id of the approval. */
  justificationRef: opaqueIdSchema.optional(),
  /** The strictest code among what was shown. */
  handling: z.enum(['H0', 'H1', 'H2', 'H3']).optional(),
  decision: z.enum(['allowed', 'refused', 'failed']),
  /** Which rule decided: a code of the policy or of a refusal. */
  rule: z.string().regex(/^[A-Za-z][A-Za-z0-9./:-]{0,63}$/),
  /** Method and template of the address, or the name of the job; never an address with its values. */
  action: z.string().regex(/^(?:get|post|put|patch|delete|job|log) [A-Za-z0-9/{}.-]{1,100}$/),
  /** Entities and records that it touched. */
  subjects: z.array(opaqueIdSchema).max(SUBJECTS_NAMED),
  subjectCount: count,
  /** How many of the subjects are persons. */
  persons: count,
  /** Whose information was shown. */
  originators: z.array(agencyCode).max(50),
  /** How many results the answer had. */
  results: count,
  /** Of a file that left: the SHA-256 of its bytes, which export it was, for which use and whom, and the disseminations that allow it. */
  file: z
    .strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      export: opaqueIdSchema,
      format: z.enum(answerFormats),
      use: z.enum(exportUses),
      recipient: agencyCode.optional(),
      grants: z.array(opaqueIdSchema).max(SUBJECTS_NAMED),
    })
    .optional(),
  request: z.uuid().optional(),
  operation: opaqueIdSchema.optional(),
});
/** What the log keeps of a file that left. */
export type AuditedFile = NonNullable<z.infer<typeof auditEntrySchema>['file']>;
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** An entry as it stands in the log: its place from 0 without a gap, and the hash of the record before it. */
export const auditRecordSchema = auditEntrySchema.extend({
  seq: count,
  prev: z.string().regex(/^[0-9a-f]{64}$/),
});
export type AuditRecord = z.infer<typeof auditRecordSchema>;
