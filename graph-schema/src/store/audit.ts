import * as z from 'zod';
import { auditEntrySchema, canonicalJson, SUBJECTS_NAMED, type AuditEntry, type AuditKind } from '../audit/index.ts';
import type { JobName } from '../jobs/index.ts';
import type { StoreTools } from './run.ts';

/**
 * Writes in the transaction of a change what the log shall say of it. It stays until the log has it, so no change is without
 * an entry, whatever dies in between.
 */
export async function writeAuditIntent({ run, integer }: StoreTools, entry: AuditEntry): Promise<void> {
  await run(
    `
    MERGE (intent:AuditIntent {id: $id})
    ON CREATE SET intent.entry = $entry, intent.at = $at
  `,
    { id: entry.id, entry: canonicalJson(entry), at: integer(Date.parse(entry.at)) },
  );
}

/** What a job did to an import, for the log. */
export interface JobDone {
  readonly operationId: string;
  readonly job: JobName;
  readonly kind: AuditKind;
  readonly importId: string;
  /** Ids of the records that it touched. */
  readonly records: readonly string[];
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
}

const causeRow = z.object({ importer: z.string(), owner: z.string(), agency: z.string().nullable() });

/** Writes in the transaction of a job what the log shall say of it: done for the account that asked for the import. */
export async function writeJobIntent(tools: StoreTools, done: JobDone): Promise<void> {
  await writeAuditIntent(tools, { ...(await entryOf(tools, done)), operation: done.operationId });
}

/**
 * Writes beside it that a job gave records to others than their owner: nothing where it gave none. It names no operation,
 * of which there is one entry.
 */
export async function writeReleaseIntent(tools: StoreTools, done: Omit<JobDone, 'kind'>): Promise<void> {
  if (done.records.length === 0) return;
  const entry = await entryOf(tools, { ...done, kind: 'disclosure' });
  await writeAuditIntent(tools, { ...entry, id: `${done.operationId}/1` });
}

async function entryOf(
  tools: StoreTools,
  { operationId, job, kind, importId, records, at }: JobDone,
): Promise<AuditEntry> {
  const rows = await tools.run(
    `
    MATCH (import:Import {id: $importId})
    OPTIONAL MATCH (user:User {id: import.importer})
    RETURN import.importer AS importer, import.owner AS owner, user.agency AS agency
  `,
    { importId },
  );
  const cause = rows[0] === undefined ? undefined : causeRow.parse(rows[0]);
  return {
    id: operationId,
    at: new Date(at).toISOString(),
    kind,
    account: cause?.agency ? cause.importer : 'service',
    ...(cause?.agency ? { agency: cause.agency } : {}),
    justification: 'duty',
    decision: 'allowed',
    rule: job,
    action: `job ${job}`,
    subjects: [importId, ...records].slice(0, SUBJECTS_NAMED),
    subjectCount: records.length + 1,
    persons: 0,
    originators: cause ? [cause.owner] : [],
    results: records.length,
  };
}

/** Whether the log may not yet have the entry of an intent. */
export async function isAuditPending({ run }: Pick<StoreTools, 'run'>, id: string): Promise<boolean> {
  const rows = await run(`OPTIONAL MATCH (intent:AuditIntent {id: $id}) RETURN intent IS NOT NULL AS pending`, { id });
  return z.tuple([z.object({ pending: z.boolean() })]).parse(rows)[0].pending;
}

/** A sign of life of the log counts for so long. */
const LEASE_MS = 8_000;

/** Says in the store that the log takes entries now, or that it takes none. By the store's clock, which all share. */
export async function writeAuditLease({ run }: StoreTools, isUp: boolean): Promise<void> {
  await run(`MERGE (lease:AuditLease {id: 'audit'}) SET lease.at = CASE WHEN $isUp THEN timestamp() ELSE 0 END`, {
    isUp,
  });
}

/** Whether the log has given a sign of life lately: without it no job changes what it would have to tell of. */
export async function isAuditUp({ run, integer }: Pick<StoreTools, 'run' | 'integer'>): Promise<boolean> {
  const rows = await run(
    `OPTIONAL MATCH (lease:AuditLease {id: 'audit'}) RETURN coalesce(lease.at > timestamp() - $ms, false) AS up`,
    { ms: integer(LEASE_MS) },
  );
  return z.tuple([z.object({ up: z.boolean() })]).parse(rows)[0].up;
}

const intentRow = z.object({ entry: z.string() });

/** Intents that stand since before a time, the oldest first. */
export async function readAuditIntents(
  { run, integer }: Pick<StoreTools, 'run' | 'integer'>,
  before: number,
  limit: number,
): Promise<AuditEntry[]> {
  const rows = await run(
    `
    MATCH (intent:AuditIntent) WHERE intent.at < $before
    RETURN intent.entry AS entry ORDER BY intent.at, intent.id LIMIT $limit
  `,
    { before: integer(before), limit: integer(limit) },
  );
  return z
    .array(intentRow)
    .parse(rows)
    .map(({ entry }) => auditEntrySchema.parse(JSON.parse(entry)));
}

/** Takes intents away that the log has acknowledged. */
export async function dropAuditIntents({ run }: StoreTools, ids: readonly string[]): Promise<void> {
  await run(`UNWIND $ids AS id MATCH (intent:AuditIntent {id: id}) DELETE intent`, { ids });
}

/** Keeps a signed checkpoint of the log: one of its three places. */
export async function writeAuditCheckpoint({ run, integer }: StoreTools, size: number, note: string): Promise<void> {
  await run(`MERGE (checkpoint:AuditCheckpoint {id: $id}) SET checkpoint.size = $size, checkpoint.note = $note`, {
    id: String(size),
    size: integer(size),
    note,
  });
}

/** The newest checkpoints that the store keeps, the oldest of them first. */
export async function readAuditCheckpoints(
  { run, integer }: Pick<StoreTools, 'run' | 'integer'>,
  limit: number,
): Promise<string[]> {
  const rows = await run(
    `MATCH (checkpoint:AuditCheckpoint) RETURN checkpoint.note AS note ORDER BY checkpoint.size DESC LIMIT $limit`,
    { limit: integer(limit) },
  );
  return z
    .array(z.object({ note: z.string() }))
    .parse(rows)
    .map(({ note }) => note)
    .reverse();
}

/** Ids of the operations that were carried out since a time, by pages: those after an id in its order. */
export async function readOperations(
  { run, integer }: Pick<StoreTools, 'run' | 'integer'>,
  since: number,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await run(
    `
    MATCH (op:Op) WHERE op.opId > $after AND op.at >= $since
    RETURN op.opId AS id ORDER BY id LIMIT $limit
  `,
    { after, since: integer(since), limit: integer(limit) },
  );
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(({ id }) => id);
}
