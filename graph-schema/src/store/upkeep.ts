import type { UpkeepView } from '../contracts/status.ts';
import type { StoreTools } from './run.ts';

/** Writes how far an upkeep is; `result` as JSON text. The api made the node with its intent. */
export async function updateUpkeep(
  { run }: StoreTools,
  {
    operationId,
    ...view
  }: Pick<UpkeepView, 'operationId' | 'name' | 'state' | 'progress' | 'message' | 'result'> & { readonly by?: string },
): Promise<void> {
  const { result, ...rest } = view;
  await run(`MERGE (upkeep:Upkeep {id: $operationId}) SET upkeep += $properties`, {
    operationId,
    properties: { ...rest, ...(result === undefined ? {} : { result: JSON.stringify(result) }) },
  });
}
