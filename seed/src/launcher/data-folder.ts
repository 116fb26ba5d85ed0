import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isRunning } from '../services/process-identity.ts';
import { claimFolder } from '../services/claim-folder.ts';
import { endLeftOver } from '../services/end-process.ts';
import { requireFreeSpace } from '../services/free-space.ts';
import { createPrivateFile, makePrivateFolder } from '../services/private-file.ts';
import { ServiceFault } from '../services/service-fault.ts';
import { readRuntime, removeRuntime } from '../runtime-file.ts';

const KEY_BYTES = 32;
const NEEDED_MB = 500;
const LEFT_OVER_LIMIT_MS = 5_000;
const KEPT_LOGS = 3;

/** The folder of everything that this system keeps, and the files in it that are secret. */
export interface DataFolder {
  readonly path: string;
  readonly logs: string;
  readonly keyFile: string;
  readonly secretFile: string;
  /** Secret of those who may write to the audit log. */
  readonly auditSecretFile: string;
  release(): void;
}

/**
 * Claims the data folder for this launcher, makes the secrets at the first start, and ends the processes that a killed
 * launcher left behind on it.
 */
export async function openDataFolder(
  path: string,
  keyFile: string | undefined,
  report: (detail: string) => void,
): Promise<DataFolder> {
  const folder = resolve(path);
  await makePrivateFolder(folder);
  chmodSync(folder, 0o700);
  requireFreeSpace(folder, NEEDED_MB, 'Corridor');
  const release = claimFolder(folder, 'The data folder');
  try {
    await endLeftOvers(folder, report);
    const key = resolve(keyFile ?? join(folder, 'key'));
    const secretFile = join(folder, 'service.secret');
    mkdirSync(dirname(key), { recursive: true, mode: 0o700 });
    createPrivateFile(key, randomBytes(KEY_BYTES));
    if (statSync(key).size < KEY_BYTES) {
      throw new ServiceFault(
        'badSetting',
        `The key file ${key} holds less than ${KEY_BYTES} bytes; put back the one this system was made with.`,
      );
    }
    createPrivateFile(secretFile, randomBytes(KEY_BYTES).toString('hex'));
    const auditSecretFile = join(folder, 'audit.secret');
    createPrivateFile(auditSecretFile, randomBytes(KEY_BYTES).toString('hex'));
    const logs = join(folder, 'logs');
    await makePrivateFolder(logs);
    return { path: folder, logs, keyFile: key, secretFile, auditSecretFile, release };
  } catch (error) {
    release();
    throw error;
  }
}

async function endLeftOvers(folder: string, report: (detail: string) => void): Promise<void> {
  const runtime = readRuntime(folder);
  // The newest first: workers hand back their jobs while the stores are still there.
  for (const { name, identity, mark } of runtime?.processes.toReversed() ?? []) {
    if (isRunning(identity)) report(`ending ${name}, left over from a start that was killed`);
    await endLeftOver(identity, mark, LEFT_OVER_LIMIT_MS);
  }
  removeRuntime(folder);
}

/** Path of a log of this run; those of the runs before keep their numbers, the newest three of them. */
export function openLog(logs: string, name: string): string {
  const numbered = (number: number) => join(logs, number === 0 ? `${name}.log` : `${name}.${number}.log`);
  for (let number = KEPT_LOGS - 1; number >= 0; number -= 1) {
    if (existsSync(numbered(number))) renameSync(numbered(number), numbered(number + 1));
  }
  return numbered(0);
}
