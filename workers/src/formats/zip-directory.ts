import { fromBuffer, open } from 'yauzl';
import type { Entry, Options, ZipFile } from 'yauzl';
import type { FileLimits } from './file-limits.ts';
import { FileRejected } from './file-rejected.ts';

/** An open archive and its directory. */
export interface ZipEntries {
  readonly file: ZipFile;
  readonly entries: readonly Entry[];
  readonly close: () => void;
}

const options: Options = { lazyEntries: true, autoClose: false, decodeStrings: true, validateEntrySizes: true };

/** Reads the central directory and nothing else. Paths that leave the archive are refused by the reader. */
export async function openZip(from: string | Buffer, limits: FileLimits): Promise<ZipEntries> {
  const file = await new Promise<ZipFile>((resolve, reject) => {
    const opened = (error: Error | null, zip: ZipFile): void => {
      if (error === null) resolve(zip);
      else reject(zipFault(error));
    };
    if (typeof from === 'string') open(from, options, opened);
    else fromBuffer(from, options, opened);
  });
  try {
    if (file.entryCount > limits.members) {
      throw new FileRejected(
        'LIMIT_EXCEEDED',
        `The archive holds ${file.entryCount} files; at most ${limits.members} are read.`,
      );
    }
    return { file, entries: await readDirectory(file), close: () => file.close() };
  } catch (error) {
    file.close();
    throw error;
  }
}

function readDirectory(file: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    file.on('entry', (entry: Entry) => {
      entries.push(entry);
      file.readEntry();
    });
    file.on('end', () => resolve(entries));
    file.on('error', (error: Error) => reject(zipFault(error)));
    file.readEntry();
  });
}

/** Caps on total and ratio; no links, no passwords, no two members over the same bytes. */
export function checkDirectory(entries: readonly Entry[], limits: FileLimits): void {
  let unpacked = 0;
  let packed = 0;
  let previousEnd = 0;
  for (const entry of entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    unpacked += entry.uncompressedSize;
    packed += entry.compressedSize;
    if (entry.isEncrypted()) throw new FileRejected('FORMAT_UNKNOWN', 'The archive is protected by a password.');
    if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000) {
      throw new FileRejected('FILE_MALFORMED', `The archive holds a link: ${entry.fileName}.`);
    }
    if (entry.relativeOffsetOfLocalHeader < previousEnd) {
      throw new FileRejected(
        'LIMIT_EXCEEDED',
        'Files in the archive share the same bytes, as in a decompression bomb.',
      );
    }
    previousEnd = entry.relativeOffsetOfLocalHeader + 30 + entry.compressedSize;
  }
  if (unpacked > limits.unpackedBytes) {
    throw new FileRejected(
      'LIMIT_EXCEEDED',
      `The archive unpacks to ${unpacked} bytes; at most ${limits.unpackedBytes} are read.`,
    );
  }
  if (unpacked > limits.ratioFloorBytes && unpacked > packed * limits.ratio) {
    throw new FileRejected('LIMIT_EXCEEDED', `The archive unpacks to more than ${limits.ratio} times its size.`);
  }
}

/** The name of a member that is a file of the sender's; folders and what file managers leave behind are none. */
export function partNameOf(entry: Entry): string | undefined {
  const name = entry.fileName;
  if (name.endsWith('/') || name.startsWith('__MACOSX/')) return undefined;
  const base = name.slice(name.lastIndexOf('/') + 1);
  return base === '.DS_Store' || base === 'Thumbs.db' ? undefined : name;
}

export function isWorkbook(entries: readonly Entry[]): boolean {
  return isDocument(entries) && entries.some((entry) => entry.fileName.toLowerCase() === 'xl/workbook.xml');
}

/** Any office document: Word files and slides as well. */
export function isDocument(entries: readonly Entry[]): boolean {
  return entries.some((entry) => entry.fileName === '[Content_Types].xml');
}

/** Tells a cut archive from a damaged one: the directory stands at the end. */
export function zipFault(error: Error): FileRejected {
  if (error instanceof FileRejected) return error;
  if (/end of central directory|overflows file bounds|unexpected EOF|unexpected end of file/iu.test(error.message)) {
    return new FileRejected('FILE_TRUNCATED', 'The archive ends before its end: it was cut off on its way.', {
      cause: error,
    });
  }
  return new FileRejected('FILE_MALFORMED', `The archive is damaged or unsafe: ${error.message}.`, { cause: error });
}
