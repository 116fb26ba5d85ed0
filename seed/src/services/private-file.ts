import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';

function writeBeside(path: string, text: string | Uint8Array): string {
  const beside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const file = openSync(beside, 'wx', 0o600);
  try {
    if (typeof text === 'string') writeSync(file, text);
    else writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return beside;
}

/** Writes a file that only its owner can read, whole or not at all. */
export function writePrivateFile(path: string, text: string | Uint8Array): void {
  renameSync(writeBeside(path, text), path);
}

/** Writes a file that only its owner can read, unless there is one: then false. One of several writers wins. */
export function createPrivateFile(path: string, text: string | Uint8Array): boolean {
  const beside = writeBeside(path, text);
  try {
    linkSync(beside, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Makes a folder, with those above it, that only its owner can enter. */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
}
