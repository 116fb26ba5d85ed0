import { parser } from 'stream-json';
import type { Token } from 'stream-json/core/parser.js';
import { FileRejected } from './file-rejected.ts';
import { createJsonRows } from './json-rows.ts';
import { cellsOfValue } from './json-text.ts';
import { pump } from './pump.ts';
import { makeRow } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Row } from './row.ts';

/** The items of one array of a JSON document to rows, in batches. `raw` is the item written as JSON again. */
export async function* readJson(text: AsyncIterable<string>, reading: Reading): AsyncGenerator<Row[]> {
  const { facts, limits } = reading;
  const path = pathOf(reading);
  let batch: Row[] = [];
  let sinceToken = 0;
  let failure: Error | undefined;
  const rows = createJsonRows(path, limits, (value) =>
    batch.push(makeRow(reading, null, cellsOfValue(value), JSON.stringify(value))),
  );
  const stream = parser.asStream({ packValues: true, streamValues: false });
  stream.on('data', (token: Token) => {
    sinceToken = 0;
    try {
      if (failure === undefined) rows.token(token);
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
    }
  });
  const take = (): Row[] => {
    if (failure !== undefined) throw failure;
    if (sinceToken > limits.rowBytes)
      throw new FileRejected('LIMIT_EXCEEDED', `${facts.name}: a value is longer than ${limits.rowBytes} characters.`);
    const taken = batch;
    batch = [];
    return taken;
  };
  const counted = countText(text, (length) => (sinceToken += length));
  yield* pump(counted, stream, take, (error, atEnd) => jsonFault(error, atEnd, reading));
  if (!rows.found()) {
    throw new FileRejected(
      'HEADER_DRIFT',
      `${facts.name} has no list of rows ${path.length === 0 ? 'at its top' : `at ${path.join('.')}`}.`,
    );
  }
}

/** An array of names is tried as one path: JSON has a single place of rows. */
function pathOf(reading: Reading): readonly string[] {
  const path = reading.options.path;
  if (path === undefined) return [];
  return (typeof path === 'string' ? path : path.join('.')).split('.').filter((name) => name !== '' && name !== '$');
}

function jsonFault(error: Error, atEnd: boolean, reading: Reading): Error {
  if (error instanceof FileRejected) return error;
  const place = `${reading.facts.name}, after row ${reading.facts.rows}`;
  if (atEnd) return new FileRejected('FILE_TRUNCATED', `${place}: the JSON ends before its end.`, { cause: error });
  return new FileRejected('FILE_MALFORMED', `${place}: this is not JSON.`, { cause: error });
}

async function* countText(text: AsyncIterable<string>, count: (length: number) => void): AsyncGenerator<string> {
  for await (const piece of text) {
    count(piece.length);
    yield piece;
  }
}
