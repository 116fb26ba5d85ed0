import * as z from 'zod';

/** What every answer to a question has in common; questions may add members beside `results`. */
export const envelopeSchema = z.looseObject({
  question: z.string(),
  /** As understood: echoed, defaults filled in, conventions stated. */
  params: z.record(z.string(), z.unknown()),
  /** Opaque; compare for equality or send back as `after`. */
  revision: z.string(),
  /** Recorded time of the newest write that this reader may see; absent data: the empty text. */
  dataAsOf: z.string(),
  codeVersion: z.string(),
  results: z.array(z.unknown()),
  truncated: z.nullable(z.strictObject({ reason: z.string(), total: z.int().optional() })),
  warnings: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  excluded: z.array(z.strictObject({ what: z.string(), why: z.string() })),
});
export type Envelope = z.infer<typeof envelopeSchema>;
