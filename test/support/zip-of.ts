import { crc32 } from 'node:zlib';

const LOCAL = 0x04_03_4b_50;
const CENTRAL = 0x02_01_4b_50;
const END = 0x06_05_4b_50;
const VERSION = 20;

/** An archive of these files, by name, as they are: nothing is compressed. */
export function zipOf(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const title = Buffer.from(name);
    // Version, flags, method, time, date, check sum, size twice, length of the name, none of the rest.
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(VERSION, 0);
    facts.writeUInt16LE(0x21, 8);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const body = Buffer.concat([word(LOCAL), facts, title, bytes]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([word(CENTRAL), half(VERSION), facts, rest, title]));
    bodies.push(body);
    offset += body.length;
  }
  const index = Buffer.concat(directory);
  const count = half(directory.length);
  const tail = [word(END), half(0), half(0), count, count, word(index.length), word(offset), half(0)];
  return Buffer.concat([...bodies, index, ...tail]);
}

/** A workbook of one sheet of texts. */
export function workbookOf(rows: readonly (readonly string[])[]): Buffer {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const cell = (text: string, column: number, row: number) =>
    `<c r="${letters[column]}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheet = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((text, column) => cell(text, column, at)).join('')}</row>`,
  );
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns:r="${relationships}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/styles.xml': '<styleSheet/>',
    'xl/sharedStrings.xml': '<sst/>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet.join('')}</sheetData></worksheet>`,
  });
}

function half(number: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(number);
  return bytes;
}

function word(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}
