import type { ImportState } from '@corridor/graph-schema/contracts';
import { updateImport, type StoredImport, type StoreTools } from '@corridor/graph-schema/store';
import { importIntent, type Changed } from '../../graph/write.ts';
import { AppError } from '../../http/app-error.ts';

/** A change of an import's state, inside of the transaction of its operation. */
export type ImportChange = (
  found: StoredImport,
  { operationId, by }: { readonly operationId: string; readonly by: string },
  tools: StoreTools,
) => Promise<Changed>;

const unfinished: readonly ImportState[] = ['received', 'running', 'cancelled'];
const stopped: readonly ImportState[] = ['cancelled', 'failed'];
const kept: readonly ImportState[] = ['received', 'running', 'done', 'failed', 'cancelled'];

/** Stops an import at the next chunk; what is loaded stays. */
export const cancelImport: ImportChange = async (found, _asked, tools) => {
  if (!(await updateImport(tools, found.id, unfinished, { state: 'cancelled' }))) {
    throw new AppError('conflict', `The import is ${found.state}; only one that runs can be cancelled.`);
  }
  return { result: {} };
};

/** Goes on with an import: the missing chunks are made again. */
export const resumeImport: ImportChange = async (found, { operationId, by }, tools) => {
  const again = { state: 'received', message: null, finishedAt: null, actor: by };
  if (!(await updateImport(tools, found.id, stopped, again))) {
    throw new AppError('conflict', `The import is ${found.state}; only a cancelled or failed one can be resumed.`);
  }
  return { result: {}, outbox: [importIntent('import-file', found.id, operationId)] };
};

/** Takes an import back: its records are retracted. One that is taken back already stays so. */
export const retractImport: ImportChange = async (found, { operationId, by }, tools) => {
  if (!(await updateImport(tools, found.id, kept, { state: 'retracting', actor: by }))) return { result: {} };
  return { result: {}, outbox: [importIntent('retract-import', found.id, operationId)] };
};
