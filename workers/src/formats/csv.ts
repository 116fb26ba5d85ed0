import { parse } from 'csv-parse';
import { sniffDelimiter, cellCounts } from './delimiter.ts';
import { FileRejected } from './file-rejected.ts';
import { pump } from './pump.ts';
import type { Reading } from './reading.ts';
import type { Row } from './row.ts';
import { tableOf } from './table-of.ts';

/**
 * CSV and its relatives to rows, in batches. Quotes may hold line breaks; a quote inside an unquoted cell is text; line ends
 * may be mixed.
 * @param head the first characters of the part, to find the delimiter by.
 */
export function readCsv(text: AsyncIterable<string>, head: string, reading: Reading): AsyncIterable<Row[]> {
  const { options, facts, limits } = reading;
  const stated = statedDelimiter(head);
  const skipped = (options.skipLines ?? 0) + (stated === undefined ? 0 : 1);
  const delimiter = stated ?? chooseDelimiter(withoutLines(head, skipped), reading);
  facts.delimiter = delimiter;
  const table = tableOf(reading);
  let batch: Row[] = [];
  const parser = parse({
    delimiter,
    quote: options.quote === '' ? false : (options.quote ?? '"'),
    escape: options.escape ?? options.quote ?? '"',
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    raw: true,
    max_record_size: limits.rowBytes,
    ...(options.comment === undefined ? {} : { comment: options.comment, comment_no_infix: true }),
    on_record: (record: unknown, context) => {
      const raw = withoutComments(withoutLineEnd(context.raw ?? ''), options.comment);
      batch.push(...table.read(cellsOf(record), raw, skipped + context.lines - lineBreaks(raw)));
      // Nothing goes to the readable side: a batch is taken over in one piece.
      return null;
    },
  });
  const take = (): Row[] => {
    const taken = batch;
    batch = [];
    return taken;
  };
  const fault = (error: Error, atEnd: boolean): Error => csvFault(error, atEnd, reading);
  return finished(pump(skipLines(text, skipped), parser, take, fault), table.finish);
}

/** With `raw` the parser hands over `{record, raw}`, which its types do not say. */
function cellsOf(record: unknown): readonly string[] {
  if (typeof record !== 'object' || record === null || !('record' in record)) return [];
  return isRecord(record.record) ? record.record : [];
}

function isRecord(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

async function* finished(batches: AsyncIterable<Row[]>, finish: () => void): AsyncGenerator<Row[]> {
  yield* batches;
  finish();
}

/** Spreadsheet programs may put the delimiter on a line of its own above the header: `sep=;`. */
function statedDelimiter(head: string): string | undefined {
  return /^\ufeff?sep=([^\r\n])\r?\n/iu.exec(head)?.[1];
}

/** The profile's delimiter, unless it cuts nothing where another one plainly does. */
function chooseDelimiter(head: string, reading: Reading): string {
  const quote = reading.options.quote ?? '"';
  const wanted = reading.options.delimiter ?? 'auto';
  const found = sniffDelimiter(head, quote);
  if (wanted === 'auto') return found ?? ',';
  if (found === undefined || found === wanted) return wanted;
  const cutsNothing = cellCounts(head, wanted, quote).every((cells) => cells === 1);
  if (!cutsNothing) return wanted;
  const detail = `the profile says ${JSON.stringify(wanted)} between cells, the file has ${JSON.stringify(found)}`;
  reading.flags.add('HEADER_DRIFT', reading.facts.name, detail);
  return found;
}

function csvFault(error: Error, atEnd: boolean, reading: Reading): Error {
  if (error instanceof FileRejected) return error;
  const code = 'code' in error ? error.code : '';
  const place = `${reading.facts.name}, after row ${reading.facts.rows}`;
  if (code === 'CSV_MAX_RECORD_SIZE') {
    const size = `${reading.limits.rowBytes} bytes`;
    return new FileRejected('LIMIT_EXCEEDED', `${place}: a row is longer than ${size}; a quote may not be closed.`, {
      cause: error,
    });
  }
  if (code === 'CSV_QUOTE_NOT_CLOSED' || atEnd) {
    return new FileRejected('FILE_TRUNCATED', `${place}: the file ends inside quotes.`, { cause: error });
  }
  return new FileRejected('FILE_MALFORMED', `${place}: ${error.message}`, { cause: error });
}

function withoutLineEnd(raw: string): string {
  if (raw.endsWith('\r\n')) return raw.slice(0, -2);
  return raw.endsWith('\n') || raw.endsWith('\r') ? raw.slice(0, -1) : raw;
}

/** The parser keeps the comments above a row in the row's text. */
function withoutComments(raw: string, comment: string | undefined): string {
  let rest = raw;
  while (comment !== undefined && rest.startsWith(comment)) rest = rest.replace(/^[^\r\n]*(?:\r\n|[\r\n])?/u, '');
  return rest;
}

function lineBreaks(raw: string): number {
  return raw.includes('\n') || raw.includes('\r') ? (raw.match(/\r\n|\n|\r/gu)?.length ?? 0) : 0;
}

/** Drops whole lines before the parser sees them: a title may hold any quotes. */
async function* skipLines(text: AsyncIterable<string>, count: number): AsyncGenerator<string> {
  let left = count;
  for await (const piece of text) {
    let rest = piece;
    while (left > 0 && rest !== '') {
      const end = rest.indexOf('\n');
      rest = end < 0 ? '' : rest.slice(end + 1);
      if (end >= 0) left -= 1;
    }
    if (rest !== '') yield rest;
  }
}

function withoutLines(head: string, count: number): string {
  let rest = head;
  for (let left = count; left > 0; left -= 1) rest = rest.slice(rest.indexOf('\n') + 1);
  return rest;
}
