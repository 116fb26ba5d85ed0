import * as z from 'zod';
import { caveatSchema, stoppedRecordSchema } from './exports.ts';

/** Every code that a failed request may carry, with its status. A new code only where a caller would act differently. */
export const errorCodes = {
  badInput: 400,
  signInNeeded: 401,
  secondFactorNeeded: 401,
  notAllowed: 403,
  outOfPurpose: 403,
  needsAnother: 403,
  stepUpNeeded: 403,
  necessityNeeded: 403,
  notFound: 404,
  wrongMethod: 405,
  conflict: 409,
  caveatUnread: 409,
  mergeDiscloses: 409,
  profileInUse: 409,
  tooLarge: 413,
  unsupportedMedia: 415,
  tooManyRequests: 429,
  internal: 500,
  busy: 503,
  outOfTime: 503,
  starting: 503,
  auditAway: 503,
} as const;
export type ErrorCode = keyof typeof errorCodes;

/** Body of every failed request: `application/problem+json` (RFC 9457). */
export const problemSchema = z.strictObject({
  type: z.literal('about:blank'),
  status: z.int(),
  code: z.string(),
  title: z.string(),
  /** What happened and what to do. */
  detail: z.string(),
  requestId: z.string(),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  /** With `mergeDiscloses`: what the merge would disclose, and to which agencies. */
  discloses: z.array(z.strictObject({ entity: z.string(), agencies: z.array(z.string()) })).optional(),
  /** Of an export: the records that keep it from leaving. */
  stopped: z.array(stoppedRecordSchema).optional(),
  /** With `caveatUnread`: the conditions to be read and accepted. */
  caveats: z.array(caveatSchema).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
