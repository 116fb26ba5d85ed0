import { SaxesParser } from 'saxes';
import { FileRejected } from './file-rejected.ts';
import { cellsOfValue } from './json-text.ts';
import { makeRow } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Row } from './row.ts';
import { createXmlRows } from './xml-rows.ts';

/**
 * Elements of an XML document to rows, in batches. Attributes are `@name`, text beside them `#text`, the row's own element name
 * `#element`; a child that occurs once is a value, one that occurs more often a list. Names keep their prefixes. Any DOCTYPE is refused: there are no entities but the
 * five of XML itself.
 */
export async function* readXml(text: AsyncIterable<string>, reading: Reading): AsyncGenerator<Row[]> {
  const { facts, limits } = reading;
  let batch: Row[] = [];
  let sinceEvent = 0;
  const parser = new SaxesParser();
  const rows = createXmlRows(pathsOf(reading), limits, (name, value, raw, line) => {
    const members = typeof value === 'string' ? { '#text': value } : cellsOfValue(value);
    batch.push(makeRow(reading, line, { '#element': name, ...members }, raw));
  });
  parser.on('doctype', () => {
    throw new FileRejected(
      'ACTIVE_CONTENT',
      `${facts.name} has a DOCTYPE, which could pull in other files; remove it.`,
    );
  });
  parser.on('opentag', (tag) => {
    sinceEvent = 0;
    rows.open(tag.name, tag.attributes, parser.line);
  });
  parser.on('closetag', () => {
    sinceEvent = 0;
    rows.close();
  });
  parser.on('text', rows.text);
  parser.on('cdata', rows.text);
  for await (const piece of text) {
    feed(() => parser.write(piece), false, reading);
    sinceEvent += piece.length;
    if (sinceEvent > limits.rowBytes + piece.length) {
      throw new FileRejected(
        'LIMIT_EXCEEDED',
        `${facts.name}: a text or tag is longer than ${limits.rowBytes} characters.`,
      );
    }
    yield batch;
    batch = [];
  }
  feed(() => parser.close(), true, reading);
  yield batch;
}

function pathsOf(reading: Reading): string[][] {
  const { path } = reading.options;
  const paths = path === undefined ? [] : typeof path === 'string' ? [path] : path;
  return paths.map((one) => one.split('/').filter((name) => name !== ''));
}

function feed(parse: () => void, atEnd: boolean, reading: Reading): void {
  try {
    parse();
  } catch (error) {
    if (error instanceof FileRejected || !(error instanceof Error)) throw error;
    const place = `${reading.facts.name}, after row ${reading.facts.rows}`;
    if (atEnd) throw new FileRejected('FILE_TRUNCATED', `${place}: the XML ends before its end.`, { cause: error });
    throw new FileRejected('FILE_MALFORMED', `${place}: this is not well-formed XML (${error.message}).`, {
      cause: error,
    });
  }
}
