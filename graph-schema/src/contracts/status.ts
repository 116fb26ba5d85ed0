import * as z from 'zod';

/** Answer of `GET /api/v1/status` and of `corridor status --json`. Counts are of what the asker may see. */
export const statusSchema = z.strictObject({
  url: z.string(),
  versions: z.record(z.string(), z.string()),
  revision: z.string(),
  counts: z.strictObject({ entities: z.int(), claims: z.int(), records: z.int(), sources: z.int() }),
  /** For those who may read the measurements; for others empty, since a queue tells of the imports of others. */
  queues: z.record(
    z.string(),
    z.strictObject({ waiting: z.int(), active: z.int(), delayed: z.int(), failed: z.int() }),
  ),
  healthy: z.boolean(),
});
export type Status = z.infer<typeof statusSchema>;

/** Outcome of `rebuild` and `verify`. */
export const upkeepViewSchema = z.strictObject({
  operationId: z.string(),
  name: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  progress: z.string().optional(),
  message: z.string().optional(),
  result: z
    .strictObject({
      equal: z.boolean(),
      storedHash: z.string(),
      foldedHash: z.string(),
      invariants: z.array(z.strictObject({ name: z.string(), violations: z.int() })),
    })
    .optional(),
});
export type UpkeepView = z.infer<typeof upkeepViewSchema>;
