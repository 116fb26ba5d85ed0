import type { FormatOptions, FormatType, TextEncoding } from '@corridor/graph-schema/profiles';
import { readCsv } from './csv.ts';
import { decodeText, detectEncoding, endsWithLine, xmlDeclaredEncoding } from './encoding.ts';
import { FileFlags } from './file-flags.ts';
import type { PartFacts } from './file-flags.ts';
import { defaultLimits } from './file-limits.ts';
import type { FileLimits } from './file-limits.ts';
import { FileRejected } from './file-rejected.ts';
import { inspectPart } from './inspect-part.ts';
import type { PartInspection } from './inspect-part.ts';
import { readJson } from './json.ts';
import { foreignFormat, isZip } from './magic.ts';
import { readNdjson } from './ndjson.ts';
import type { Part } from './part.ts';
import type { Reading } from './reading.ts';
import type { Row } from './row.ts';
import { typeOfText } from './type-of-text.ts';
import { listParts } from './unpack.ts';
import { readXlsx } from './xlsx.ts';
import { readXml } from './xml.ts';

/** Who wants to know what is found on the way. */
export interface Watch {
  /** Collects flags of the file and facts about its parts. */
  readonly flags?: FileFlags;
  /** Told the columns of a table before its first row; throw `FileRejected` when a mandatory one is missing. */
  readonly onHeader?: (columns: readonly string[], part: string) => void;
}

/**
 * The rows of a file, in order, one at a time: CSV, NDJSON, JSON, XML or XLSX, as it is, gzipped or zipped. All of the file is
 * unpacked and checked once before the first row; memory does not grow with the file (a workbook is read whole, and capped).
 * @param fileName as the sender calls it; positions carry it.
 * @throws FileRejected when the file is refused, also after some rows: take nothing over before the end.
 */
export async function* openRows(
  path: string,
  fileName: string,
  options: FormatOptions,
  limits: FileLimits = defaultLimits,
  watch: Watch = {},
): AsyncGenerator<Row> {
  const flags = watch.flags ?? new FileFlags();
  const { parts, close } = await listParts(path, fileName, limits);
  let rows = 0;
  try {
    const inspected = await inspectAll(parts, options, limits);
    for (const { part, inspection, format } of inspected) {
      for await (const batch of readPart(part, inspection, format, limits, flags, watch)) {
        for (const row of batch) {
          if (rows >= (options.rowLimit ?? Infinity)) return;
          rows += 1;
          if (rows > limits.rows)
            throw new FileRejected('LIMIT_EXCEEDED', `The file has more than ${limits.rows} rows.`);
          yield row;
        }
      }
    }
    if (rows === 0) throw new FileRejected('FILE_TRUNCATED', 'The file holds no rows.');
  } finally {
    close();
  }
}

async function inspectAll(
  parts: readonly Part[],
  options: FormatOptions,
  limits: FileLimits,
): Promise<InspectedPart[]> {
  const inspected: InspectedPart[] = [];
  for (const part of parts) {
    const inspection = await inspectPart(part, limits);
    const type = options.type === 'auto' ? typeOf(part, inspection) : options.type;
    const format = { ...options, type };
    checkFormat(part, inspection, format);
    inspected.push({ part, inspection, format });
  }
  return inspected;
}

/** A part with what it is, whatever the profile leaves open. */
interface InspectedPart {
  readonly part: Part;
  readonly inspection: PartInspection;
  readonly format: KnownFormat;
}
type KnownFormat = FormatOptions & { readonly type: FormatType };

function typeOf(part: Part, { head, ...rest }: PartInspection): FormatType {
  if (part.workbook || (isZip(head) && /\.xlsx/iu.test(part.name))) return 'xlsx';
  const { encoding } = detectEncoding({ head, ...rest }, 'auto');
  return typeOfText(new TextDecoder(encoding).decode(head), part.name);
}

function checkFormat(part: Part, inspection: PartInspection, options: KnownFormat): void {
  const wanted = options.type.toUpperCase();
  if (options.type === 'xlsx') {
    if (!isZip(inspection.head))
      throw new FileRejected('FORMAT_UNKNOWN', `${part.name} is no workbook, the profile expects XLSX.`);
    return;
  }
  if (part.workbook)
    throw new FileRejected('FORMAT_UNKNOWN', `${part.name} is a workbook, the profile expects ${wanted}.`);
  const foreign = foreignFormat(inspection.head);
  if (foreign === undefined) return;
  const code = isZip(inspection.head) || foreign.startsWith('an archive in') ? 'LIMIT_EXCEEDED' : 'FORMAT_UNKNOWN';
  throw new FileRejected(code, `${part.name} is ${foreign}; the profile expects ${wanted}.`);
}

function readPart(
  part: Part,
  inspection: PartInspection,
  options: KnownFormat,
  limits: FileLimits,
  flags: FileFlags,
  watch: Watch,
): AsyncIterable<Row[]> {
  const encoding = options.type === 'xlsx' ? undefined : encodingOf(part, inspection, options, flags);
  const facts: PartFacts = {
    name: part.name,
    type: options.type,
    bytes: inspection.bytes,
    rows: 0,
    passedOver: 0,
    ...(encoding === undefined ? {} : { encoding }),
  };
  flags.parts.push(facts);
  const reading: Reading = {
    facts,
    options,
    limits,
    flags,
    endsWithLine: encoding === undefined || endsWithLine(inspection.tail, encoding),
    ...(watch.onHeader === undefined ? {} : { onHeader: watch.onHeader }),
  };
  if (encoding === undefined) return readXlsx(part, reading);
  const text = decodeText(part.open(), encoding);
  if (options.type === 'csv') return readCsv(text, new TextDecoder(encoding).decode(inspection.head), reading);
  if (options.type === 'ndjson') return readNdjson(text, reading);
  return options.type === 'json' ? readJson(text, reading) : readXml(text, reading);
}

function encodingOf(part: Part, inspection: PartInspection, options: KnownFormat, flags: FileFlags): TextEncoding {
  const declared = options.type === 'xml' ? xmlDeclaredEncoding(inspection.head) : undefined;
  const { encoding, guess } = detectEncoding(inspection, options.encoding ?? 'auto', declared);
  if (guess !== undefined) flags.add('ENCODING_GUESSED', part.name, guess);
  return encoding;
}
