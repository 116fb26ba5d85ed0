import * as z from 'zod';
import type { JobName } from '../jobs/index.ts';
import type { StoreTools } from './run.ts';

/** What must still happen outside of the transaction: a job, by ids only. The id is that of the operation and of the job. */
export interface OutboxEntry {
  readonly id: string;
  readonly job: JobName;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Writes an intent in the transaction that decides it. */
export async function writeOutbox({ run, integer }: StoreTools, entry: OutboxEntry, at: number): Promise<void> {
  await run(`CREATE (:Outbox {id: $id, job: $job, payload: $payload, at: $at})`, {
    id: entry.id,
    job: entry.job,
    payload: JSON.stringify(entry.payload),
    at: integer(at),
  });
}

const pending = z.object({ id: z.string(), job: z.string(), payload: z.string() });

/** Intents that are not done, and were never handed to the queue or not since `handedBefore`; oldest first. */
export async function readOutbox(
  { run, integer }: Pick<StoreTools, 'run' | 'integer'>,
  handedBefore: number,
  limit: number,
): Promise<z.infer<typeof pending>[]> {
  const rows = await run(
    `
    MATCH (entry:Outbox)
    WHERE entry.doneAt IS NULL AND (entry.handedAt IS NULL OR entry.handedAt < $handedBefore)
    RETURN entry.id AS id, entry.job AS job, entry.payload AS payload
    ORDER BY entry.at, entry.id
    LIMIT $limit
  `,
    { handedBefore: integer(handedBefore), limit: integer(limit) },
  );
  return z.array(pending).parse(rows);
}

/** Marks intents as handed to the queue. */
export async function markHanded({ run, integer }: StoreTools, ids: readonly string[], at: number): Promise<void> {
  await run(`UNWIND $ids AS id MATCH (entry:Outbox {id: id}) SET entry.handedAt = $at`, { ids, at: integer(at) });
}

/** Marks an intent as done: it will not be handed over again. */
export async function markDone({ run, integer }: StoreTools, id: string, at: number): Promise<void> {
  await run(`MATCH (entry:Outbox {id: $id}) SET entry.doneAt = $at`, { id, at: integer(at) });
}
