import { FileRejected } from './file-rejected.ts';
import { cellsOfValue, nestingOf, parseJson } from './json-text.ts';
import { readLines } from './lines.ts';
import type { Line } from './lines.ts';
import { makeRow, makeUnreadableRow } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Row } from './row.ts';

/** One JSON value a line to rows, in batches. A bad line is a row with a flag and no cells; a bad last line is a cut file. */
export async function* readNdjson(text: AsyncIterable<string>, reading: Reading): AsyncGenerator<Row[]> {
  for await (const lines of readLines(text, reading.limits.rowBytes, reading.facts.name)) {
    yield lines.flatMap((line) => (line.text.trim() === '' ? [] : [readLine(line, reading)]));
  }
}

function readLine(line: Line, reading: Reading): Row {
  if (nestingOf(line.text, reading.limits.depth) > reading.limits.depth) {
    return makeUnreadableRow(
      reading,
      line.number,
      line.text,
      'LIMIT_EXCEEDED',
      `Line ${line.number} is nested deeper than ${reading.limits.depth} levels.`,
    );
  }
  try {
    return makeRow(reading, line.number, cellsOfValue(parseJson(line.text)), line.text);
  } catch (error) {
    const { name } = reading.facts;
    if (!(error instanceof SyntaxError)) throw error;
    if (!line.closed) {
      throw new FileRejected('FILE_TRUNCATED', `${name} ends within line ${line.number}: it was cut off on its way.`, {
        cause: error,
      });
    }
    if (line.number === 1 && /^\s*[[{]\s*$/u.test(line.text)) {
      throw new FileRejected('FORMAT_UNKNOWN', `${name} is one JSON document, the profile expects one value a line.`, {
        cause: error,
      });
    }
    return makeUnreadableRow(reading, line.number, line.text, 'VALUE_UNMAPPED', `Line ${line.number} is not JSON.`);
  }
}
