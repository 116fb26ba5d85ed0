import * as z from 'zod';
import type { StoreTools } from './run.ts';

/** Whether an operation was carried out already. Ask first, in the transaction that would carry it out. */
export async function isDone({ run }: Pick<StoreTools, 'run'>, opId: string): Promise<boolean> {
  const rows = await run(`OPTIONAL MATCH (op:Op {opId: $opId}) RETURN op IS NOT NULL AS done`, { opId });
  return z.tuple([z.object({ done: z.boolean() })]).parse(rows)[0].done;
}

/** Marks an operation as carried out; a second one with the same id fails on the constraint and is rolled back. */
export async function writeOperation(
  { run, integer }: StoreTools,
  opId: string,
  at: number,
  result: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await run(`CREATE (:Op {opId: $opId, at: $at, result: $result})`, {
    opId,
    at: integer(at),
    result: JSON.stringify(result),
  });
}
