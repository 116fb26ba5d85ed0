import { closeSync, fsyncSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { statfs, type FileHandle } from 'node:fs/promises';

/** The effects of the log on the disk that can fail; tests hand in a disk that is full. */
export interface Disk {
  /** Appends and returns when the bytes are on the disk. */
  append(file: FileHandle, bytes: Buffer, at: number): Promise<void>;
  freeBytes(folder: string): Promise<number>;
}

export const realDisk: Disk = {
  async append(file, bytes, at) {
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done);
      done += bytesWritten;
    }
    await file.datasync();
  },
  async freeBytes(folder) {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
};

/** Whether a failure says that there is no room. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}

/** Makes what a folder lists durable. */
export function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Writes a file that only its owner reads, once: one that is there stays as it is. */
export function writeOnce(path: string, content: string): void {
  try {
    writeFileSync(path, content, { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** The content of a file; empty where there is none. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
