import { setTimeout as wait } from 'node:timers/promises';
import type { ImportView } from '@corridor/graph-schema/contracts';
import type { DemonstrationImport } from '../scenarios/index.ts';
import { ServiceFault } from '../services/service-fault.ts';
import type { DemonstrationClient } from './open-import.ts';

const IN_FLIGHT = 6;
const POLL_MS = 250;
const MAX_RESUMES = 2;

const moving: ReadonlySet<ImportView['state']> = new Set(['received', 'running', 'retracting']);
const cutOff: ReadonlySet<ImportView['state']> = new Set(['failed', 'cancelled']);

/**
 * Imports files, several at once, and waits until all are done. A file that was imported before costs one request. One that was
 * taken back by a person stays taken back; one that failed is taken up again twice. Throws a ServiceFault that names the file.
 */
export async function loadFiles(
  client: DemonstrationClient,
  files: readonly DemonstrationImport[],
  report: (detail: string) => void,
): Promise<void> {
  const views = new Map<DemonstrationImport, ImportView>();
  const tell = (file: DemonstrationImport, view: ImportView): void => {
    views.set(file, view);
    report(describe([...views.values()], files.length));
  };

  const waiting = [...files];
  const carryOn = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) await loadFile(client, file, tell);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, carryOn));
}

async function loadFile(
  client: DemonstrationClient,
  file: DemonstrationImport,
  tell: (file: DemonstrationImport, view: ImportView) => void,
): Promise<void> {
  let view = await client.send(file);
  for (let resumes = 0; ;) {
    tell(file, view);
    if (moving.has(view.state)) {
      await wait(POLL_MS);
      view = await client.look(view.importId);
      continue;
    }
    if (!cutOff.has(view.state)) return;
    if (resumes++ === MAX_RESUMES) {
      throw new ServiceFault(
        'startFailed',
        `The demonstration file ${file.fileName} was not imported: ${view.message ?? view.state}`,
      );
    }
    view = await client.resume(view.importId);
  }
}

function describe(views: readonly ImportView[], files: number): string {
  const done = views.filter(({ state }) => !moving.has(state)).length;
  const rows = views.reduce((sum, view) => sum + (moving.has(view.state) ? view.progress.rowsDone : view.read), 0);
  return `${done} of ${files} files, ${rows.toLocaleString('en')} rows`;
}
