import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../../http/app-error.ts';

/** A file as it lies under its hash. */
export interface KeptFile {
  readonly sha256: string;
  readonly fileName: string;
  readonly bytes: number;
}

/** The largest file that is taken: 4 GiB. */
export const MAX_FILE_BYTES = 4 * 1024 ** 3;

/** Moves a finished temporary file to the name of its hash; the same content twice is one file. */
export async function keepFile(folder: string, path: string, fileName: string): Promise<KeptFile> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  const sha256 = hash.digest('hex');
  const { size } = await stat(path);
  await rename(path, join(folder, sha256));
  return { sha256, fileName: fileName.normalize('NFC').slice(0, 255), bytes: size };
}

/** A fresh place for a file that is still arriving. */
export async function temporaryPath(folder: string): Promise<string> {
  await mkdir(join(folder, 'arriving'), { recursive: true, mode: 0o700 });
  return join(folder, 'arriving', randomUUID());
}

const namePath = (path: string) => `${path}.name`;

/** Keeps what a file that is still arriving is called: beside it, since the name may be somebody's and Redis holds no such thing. */
export function keepName(path: string, fileName: string): Promise<void> {
  return writeFile(namePath(path), fileName, { mode: 0o600 });
}

/** What a file that is still arriving is called. */
export function nameOf(path: string): Promise<string> {
  return readFile(namePath(path), 'utf8').catch(() => 'file');
}

/** Writes a part of an upload at its offset; a part that breaks off leaves what arrived, to be resumed. */
export async function appendPart(path: string, offset: number, part: Readable, limit: number): Promise<number> {
  const known = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  if (offset !== known)
    throw new AppError('conflict', `The upload stands at ${known}; send the part that begins there.`);
  let arrived = known;
  const target = createWriteStream(path, { flags: 'a', mode: 0o600 });
  await pipeline(
    part,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        arrived += chunk.length;
        if (arrived > limit) throw new AppError('tooLarge', 'More arrived than the upload was announced with.');
        yield chunk;
      }
    },
    target,
  ).catch(async (error: unknown) => {
    if (error instanceof AppError) await truncate(path, known).catch(() => undefined);
    throw error;
  });
  return arrived;
}

/** Takes an unfinished upload away. */
export async function dropFile(path: string): Promise<void> {
  await rm(path, { force: true });
}
