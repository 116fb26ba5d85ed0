import * as z from 'zod';

/** What the event stream tells; only what this reader may see. `id` of an event is opaque and is sent back as `Last-Event-ID`. */
export const liveEventSchemas = {
  /** Something this reader may see was written; the new opaque revision. */
  revision: z.strictObject({ revision: z.string() }),
  /** An import of this reader's moved on. */
  import: z.strictObject({ importId: z.string() }),
} as const;
export type LiveEventName = keyof typeof liveEventSchemas;
