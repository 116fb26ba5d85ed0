import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { createPrivateFile } from './private-file.ts';
import { identityOf, isRunning, processIdentitySchema } from './process-identity.ts';
import { ServiceFault } from './service-fault.ts';

const ownerSchema = z.strictObject({ owner: processIdentitySchema });
const LOCK = 'owner.json';

/** The owner that the lock names; undefined when there is no lock, null when it is not one of ours. */
function readOwner(path: string) {
  try {
    return ownerSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data?.owner ?? null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * Makes this process the owner of a folder. A folder of a living owner is refused; the lock of a dead one is taken over.
 * Claiming one's own folder again is fine. Returns the release.
 */
export function claimFolder(folder: string, what: string): () => void {
  const path = join(folder, LOCK);
  const owner = identityOf(process.pid);
  if (owner === undefined) throw new ServiceFault('startFailed', '/proc cannot be read; Corridor runs on Linux.');
  const release = () => {
    if (readOwner(path)?.pid === process.pid) rmSync(path, { force: true });
  };
  for (;;) {
    if (createPrivateFile(path, JSON.stringify({ owner }))) return release;
    const held = readOwner(path);
    if (held === undefined) continue;
    if (held !== null && held.pid === owner.pid && isRunning(held)) return release;
    if (held !== null && isRunning(held)) {
      throw new ServiceFault(
        'folderInUse',
        `${what} ${folder} is in use by process ${held.pid}; stop that one first, or choose another folder.`,
      );
    }
    // Of several who find the stale lock, one moves it away; a new lock moved by mistake is put back by its content.
    const aside = `${path}.stale.${process.pid}`;
    try {
      renameSync(path, aside);
    } catch {
      continue;
    }
    const moved = readOwner(aside);
    if (moved && isRunning(moved)) createPrivateFile(path, JSON.stringify({ owner: moved }));
    rmSync(aside, { force: true });
  }
}

const POLL_MS = 300;

/** Longer than anybody needs it: fetching the server over a slow line is cut off sooner. */
const FREE_LIMIT_MS = 20 * 60_000;

/** Claims a folder that others use for a short time only, after waiting for them; `waiting` is told once. */
export async function claimWhenFree(
  folder: string,
  what: string,
  waiting: () => void,
  limitMs = FREE_LIMIT_MS,
): Promise<() => void> {
  const deadline = Date.now() + limitMs;
  let isTold = false;
  for (;;) {
    try {
      return claimFolder(folder, what);
    } catch (error) {
      if (!(error instanceof ServiceFault && error.code === 'folderInUse') || Date.now() > deadline) throw error;
      if (!isTold) waiting();
      isTold = true;
      await wait(POLL_MS);
    }
  }
}
