import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endLeftOver } from './end-process.ts';
import { writePrivateFile } from './private-file.ts';
import { isRunning, processIdentitySchema, type ProcessIdentity } from './process-identity.ts';
import type { StoreReport } from './running-store.ts';

const RECORD = 'process.json';

/** Notes beside a store which process serves it, so that a later start can end what a killed one left. */
export function recordProcess(folder: string, identity: ProcessIdentity): void {
  writePrivateFile(join(folder, RECORD), JSON.stringify(identity));
}

/** Ends the recorded process of a folder when it still runs and has the folder in its command line. */
export async function endRecorded(folder: string, limitMs: number, report: StoreReport = () => {}): Promise<void> {
  const path = join(folder, RECORD);
  try {
    const recorded = processIdentitySchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (recorded.success && isRunning(recorded.data)) {
      report('ending the server that a killed start left');
      await endLeftOver(recorded.data, folder, limitMs);
    }
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isAbsent && !(error instanceof SyntaxError)) throw error;
  }
  rmSync(path, { force: true });
}
