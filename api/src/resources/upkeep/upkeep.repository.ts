import * as z from 'zod';
import { upkeepViewSchema, type UpkeepView } from '@corridor/graph-schema/contracts';
import { updateUpkeep, type StoreTools } from '@corridor/graph-schema/store';
import { AppError } from '../../http/app-error.ts';

const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  progress: z.string().optional(),
  message: z.string().optional(),
  result: z.string().optional(),
});

/** Writes that an upkeep waits to be done for an account. */
export function announceUpkeep(tools: StoreTools, operationId: string, name: string, by: string): Promise<void> {
  return updateUpkeep(tools, { operationId, name, state: 'waiting', by });
}

/** How an upkeep stands. */
export async function findUpkeep({ run }: Pick<StoreTools, 'run'>, operationId: string): Promise<UpkeepView> {
  const rows = await run('MATCH (upkeep:Upkeep {id: $operationId}) RETURN properties(upkeep) AS upkeep', {
    operationId,
  });
  if (rows[0] === undefined) throw new AppError('notFound', 'No such operation');
  const { id, result, ...rest } = rowSchema.parse(rows[0]['upkeep']);
  return upkeepViewSchema.parse({
    operationId: id,
    ...rest,
    ...(result === undefined ? {} : { result: pickResult(result) }),
  });
}

const resultSchema = z.object({
  equal: z.boolean(),
  storedHash: z.string(),
  foldedHash: z.string(),
  invariants: z.array(z.object({ name: z.string(), violations: z.int() })),
});

/** The members that outsiders rely on; the workers may keep more. */
function pickResult(text: string): z.infer<typeof resultSchema> {
  return resultSchema.parse(JSON.parse(text));
}
