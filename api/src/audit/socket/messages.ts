import * as z from 'zod';
import { auditEntrySchema, auditKinds, auditRecordSchema } from '@corridor/graph-schema/audit';
import { opaqueIdSchema } from '@corridor/graph-schema/contracts';

/** What goes over the socket of the audit process, a line of JSON each. */

export const LONGEST_LINE = 8_000_000;
export const ENTRIES_A_MESSAGE = 1_000;

const count = z.int().min(0);
const agency = z.string().min(1);

/** Which records are looked for; the newest first. */
export const logFilterSchema = z.strictObject({
  /** Entries of this agency's accounts alone. */
  agency: agency.optional(),
  account: z.union([opaqueIdSchema, z.literal('service')]).optional(),
  /** Entries that name one of these subjects. */
  subjects: z.array(opaqueIdSchema).max(200).optional(),
  kinds: z.array(z.enum(auditKinds)).optional(),
  decision: z.enum(['allowed', 'refused', 'failed']).optional(),
  case: opaqueIdSchema.optional(),
  /** Entries that showed information of this agency. */
  originator: agency.optional(),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
  /** Entries before this number. */
  before: count.optional(),
  limit: z.int().min(1).max(500),
});
export type LogFilter = z.infer<typeof logFilterSchema>;

export const logPageSchema = z.strictObject({ records: z.array(auditRecordSchema), next: count.optional() });
export type LogPage = z.infer<typeof logPageSchema>;

export const useQuerySchema = z.strictObject({ originator: agency, from: z.iso.datetime(), to: z.iso.datetime() });
export type UseQuery = z.infer<typeof useQuerySchema>;
export const useSchema = z.array(
  z.strictObject({
    agency,
    entries: count,
    accounts: z.array(z.strictObject({ account: z.string(), entries: count })),
  }),
);
export type Use = z.infer<typeof useSchema>;

const faultSchema = z.strictObject({
  what: z.enum(['record', 'checkpoint', 'key', 'log', 'operation']),
  at: count.optional(),
  why: z.string(),
});
export const verificationSchema = z.strictObject({
  equal: z.boolean(),
  origin: z.string(),
  size: count,
  covered: count,
  checkpoints: count,
  outside: count,
  faults: z.array(faultSchema),
  /** Whether the witness was asked; without it a cut tail cannot be seen. */
  witnessed: z.boolean(),
  operations: z.strictObject({ expected: count, found: count }),
});
export type FullVerification = z.infer<typeof verificationSchema>;

export const logStatusSchema = z.strictObject({
  size: count,
  signed: count,
  witnessed: count,
  signedAt: z.string().optional(),
  witnessedAt: z.string().optional(),
  full: z.boolean(),
});
export type LogStatus = z.infer<typeof logStatusSchema>;

const n = z.int();
export const requestSchema = z.discriminatedUnion('do', [
  z.strictObject({ n, do: z.literal('append'), entries: z.array(auditEntrySchema).min(1).max(ENTRIES_A_MESSAGE) }),
  z.strictObject({ n, do: z.literal('read'), filter: logFilterSchema }),
  z.strictObject({ n, do: z.literal('use'), query: useQuerySchema }),
  z.strictObject({ n, do: z.literal('verify') }),
  z.strictObject({ n, do: z.literal('status') }),
]);
export type LogRequest = z.infer<typeof requestSchema>;

/** An answer to a request, or news for everybody who is connected. */
export const answerSchema = z.union([
  z.strictObject({ n, ok: z.unknown() }),
  z.strictObject({ n, refused: z.enum(['full', 'bad', 'failed']), why: z.string() }),
  z.strictObject({
    full: z.boolean(),
    /** Accounts that are slowed down, with the end in milliseconds since 1970. */
    throttled: z.record(z.string(), z.number()),
  }),
]);
