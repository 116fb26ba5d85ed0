import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import type { FileLimits } from './file-limits.ts';
import { FileRejected } from './file-rejected.ts';
import { isGzip, isZip } from './magic.ts';
import type { Part, Parts } from './part.ts';
import { checkDirectory, isDocument, isWorkbook, openZip, partNameOf } from './zip-directory.ts';
import { openMember } from './zip-member.ts';
import type { ZipEntries } from './zip-directory.ts';

/** Looks inside an upload by its first bytes and names its parts. Nothing is unpacked yet; an archive's directory is checked. */
export async function listParts(path: string, fileName: string, limits: FileLimits): Promise<Parts> {
  const magic = await firstBytes(path, 8);
  if (magic.length === 0) throw new FileRejected('FILE_TRUNCATED', 'The file is empty.');
  const name = cleanName(fileName);
  if (isGzip(magic)) {
    const part: Part = { name, workbook: false, open: () => gunzipped(path, limits) };
    return { packing: 'gzip', parts: [part], close: () => undefined };
  }
  if (!isZip(magic)) {
    const part: Part = { name, workbook: false, open: () => plain(path, limits) };
    return { packing: 'none', parts: [part], close: () => undefined };
  }
  const zip = await openZip(path, limits);
  try {
    checkDirectory(zip.entries, limits);
    return partsOfZip(path, name, zip, limits);
  } catch (error) {
    zip.close();
    throw error;
  }
}

function partsOfZip(path: string, name: string, zip: ZipEntries, limits: FileLimits): Parts {
  if (isWorkbook(zip.entries)) {
    const part: Part = { name, workbook: true, open: () => plain(path, limits) };
    return { packing: 'none', parts: [part], close: zip.close };
  }
  if (isDocument(zip.entries)) {
    throw new FileRejected('FORMAT_UNKNOWN', 'The file is an office document and no table; export it as CSV or XLSX.');
  }
  const parts = zip.entries.flatMap((entry): Part[] => {
    const member = partNameOf(entry);
    if (member === undefined) return [];
    return [{ name: `${name}/${cleanName(member)}`, workbook: false, open: () => openMember(zip.file, entry) }];
  });
  if (parts.length === 0) throw new FileRejected('FILE_TRUNCATED', 'The archive holds no file.');
  return { packing: 'zip', parts, close: zip.close };
}

async function firstBytes(path: string, count: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function* plain(path: string, limits: FileLimits): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 16 })) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes > limits.unpackedBytes) throw tooLarge(limits);
    yield chunk;
  }
}

async function* gunzipped(path: string, limits: FileLimits): AsyncGenerator<Buffer> {
  const source = createReadStream(path);
  const gunzip = createGunzip({ chunkSize: 1 << 16 });
  source.on('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  let bytes = 0;
  try {
    for await (const chunk of gunzip) {
      if (!Buffer.isBuffer(chunk)) continue;
      bytes += chunk.length;
      if (bytes > limits.unpackedBytes) throw tooLarge(limits);
      // `bytesWritten` of a zlib stream counts what the engine has consumed, not what was read ahead.
      if (bytes > limits.ratioFloorBytes && bytes > gunzip.bytesWritten * limits.ratio) {
        throw new FileRejected('LIMIT_EXCEEDED', `The file unpacks to more than ${limits.ratio} times its size.`);
      }
      yield chunk;
    }
  } catch (error) {
    throw gzipFault(error);
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

function gzipFault(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'Z_BUF_ERROR') {
    return new FileRejected('FILE_TRUNCATED', 'The gzip file ends before its end: it was cut off on its way.', {
      cause: error,
    });
  }
  if (typeof error.code === 'string' && error.code.startsWith('Z_')) {
    return new FileRejected('FILE_MALFORMED', `The gzip file is damaged: ${error.message}.`, { cause: error });
  }
  return error;
}

function tooLarge(limits: FileLimits): FileRejected {
  return new FileRejected('LIMIT_EXCEEDED', `The file unpacks to more than ${limits.unpackedBytes} bytes.`);
}

/** A name for people: control characters, which could forge lines of a log, become `_`. */
function cleanName(name: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  return name.replaceAll(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069#]/gu, '_').slice(0, 300);
}
