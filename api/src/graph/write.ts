import * as z from 'zod';
import { writeOperation, writeOutbox, type OutboxEntry, type StoreTools } from '@corridor/graph-schema/store';
import { currentDraft } from '../audit/requests/draft.ts';
import type { Queues } from '../queues/queues.ts';
import type { Store } from './driver.ts';

/** What a change answers, the jobs that must follow, and the revision that it took, if it changed the graph. */
export interface Changed {
  readonly result: Readonly<Record<string, unknown>>;
  readonly outbox?: readonly OutboxEntry[];
  readonly rev?: number;
  /** The change wrote its `Op` itself. */
  readonly isMarked?: boolean;
}

/** What came of an operation: the first result, also when it is asked for again. */
export interface CarriedOut {
  readonly result: Readonly<Record<string, unknown>>;
  readonly isRepeat: boolean;
  readonly rev?: number;
}

const storedResult = z.object({ result: z.string().nullable() });

/**
 * The only way to change the store: in one transaction the operation, the change, the outbox and (inside of `work`) the
 * revision. The same operation again changes nothing and answers its first result. After the commit the jobs are handed
 * to the queue; if that fails, the relay of the workers does it.
 */
export async function carryOut(
  { store, queues }: { store: Store; queues: Queues },
  operationId: string,
  work: (tools: StoreTools, at: number) => Promise<Changed>,
): Promise<CarriedOut> {
  const draft = currentDraft();
  if (draft) draft.operation = operationId;
  const done = await store.write(async (tools): Promise<CarriedOut & Pick<Changed, 'outbox'>> => {
    const rows = await tools.run('MATCH (op:Op {opId: $operationId}) RETURN op.result AS result', { operationId });
    if (rows[0] !== undefined) {
      if (draft) draft.isRepeat = true;
      const { result } = storedResult.parse(rows[0]);
      return { result: z.record(z.string(), z.unknown()).parse(JSON.parse(result ?? '{}')), isRepeat: true };
    }
    const at = store.now();
    const { isMarked, ...changed } = await work(tools, at);
    if (!isMarked) {
      await writeOperation(tools, operationId, at, changed.result);
      for (const entry of changed.outbox ?? []) await writeOutbox(tools, entry, at);
    }
    return { ...changed, isRepeat: false };
  });
  for (const { id, job, payload } of done.outbox ?? []) await queues.add(job, payload, id);
  return done;
}

/** An intent whose job does one thing to one import. */
export function importIntent(
  job: 'import-file' | 'retract-import',
  importId: string,
  operationId: string,
): OutboxEntry {
  return { id: operationId, job, payload: { importId, operationId } };
}
