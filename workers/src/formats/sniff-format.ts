import type { FormatType, TextEncoding } from '@corridor/graph-schema/profiles';
import { sniffDelimiter } from './delimiter.ts';
import { detectEncoding, xmlDeclaredEncoding } from './encoding.ts';
import { defaultLimits } from './file-limits.ts';
import type { FileLimits } from './file-limits.ts';
import { FileRejected } from './file-rejected.ts';
import { inspectPart } from './inspect-part.ts';
import { foreignFormat, isZip } from './magic.ts';
import { typeOfText } from './type-of-text.ts';
import { listParts } from './unpack.ts';

/** What a file looks like, for a sender who has no profile yet. */
export interface FormatGuess {
  readonly packing: 'none' | 'gzip' | 'zip';
  readonly type: FormatType;
  readonly encoding?: TextEncoding;
  readonly delimiter?: string;
  /** Files in the archive, or the one file. */
  readonly parts: readonly string[];
}

/** Guesses the format of the first part by its content; its name decides where content does not. @throws FileRejected */
export async function sniffFormat(
  path: string,
  fileName: string,
  limits: FileLimits = defaultLimits,
): Promise<FormatGuess> {
  const { packing, parts, close } = await listParts(path, fileName, limits);
  try {
    const [first] = parts;
    if (first === undefined) throw new FileRejected('FILE_TRUNCATED', 'The file holds no rows.');
    const names = parts.map((part) => part.name);
    const inspection = await inspectPart(first, limits);
    if (isZip(inspection.head)) return { packing, type: 'xlsx', parts: names };
    const foreign = foreignFormat(inspection.head);
    if (foreign !== undefined) throw new FileRejected('FORMAT_UNKNOWN', `${first.name} is ${foreign}.`);
    const { encoding } = detectEncoding(inspection, 'auto', xmlDeclaredEncoding(inspection.head));
    const head = new TextDecoder(encoding).decode(inspection.head);
    const type = typeOfText(head, first.name);
    const delimiter = type === 'csv' ? sniffDelimiter(head, '"') : undefined;
    return { packing, type, encoding, parts: names, ...(delimiter === undefined ? {} : { delimiter }) };
  } finally {
    close();
  }
}
