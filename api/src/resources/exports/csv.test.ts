import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

const TABLES = 10_000;
const dangerous = /^\p{Zs}*[=+\-@＝＋－＠\t\r\n\0]/u;
/** Texts in which what matters to a spreadsheet is frequent. */
const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'= + - @ ＝ ＋ － ＠ \t \r \n \0 \' " ; | , \u00A0 a b 1'.split(' '), ' ') }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1+1', '+cmd', '-5', '@SUM(A1)', "'=1", '\t=1', 'a;=1', ' =1', '=HYPERLINK("http://x","y")', ''),
);
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));

/** A reader of CSV as RFC 4180 has it, with the separator that a program is set to. */
function readCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let [at, value, isQuoted] = [text.startsWith('\uFEFF') ? 1 : 0, '', false];
  const end = () => {
    rows.at(-1)?.push(value);
    value = '';
  };
  for (; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isQuoted) {
      if (sign !== '"') value += sign;
      else if (text[at + 1] === '"') value += text[(at += 1)];
      else isQuoted = false;
    } else if (sign === '"' && value === '') isQuoted = true;
    else if (sign === separator) end();
    else if (text.startsWith('\r\n', at)) {
      end();
      rows.push([]);
      at += 1;
    } else value += sign;
  }
  return rows.slice(0, -1);
}

/** A cell as it was before it was made inert. */
const restored = (text: string) => text.replaceAll(/(?<=^|[;|\t\r\n])'/g, '');

test('no cell of a table is taken for a formula, and the table is read back as it was', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const read = readCsv(toCsv(rows));

      expect(read.flat().filter((text) => dangerous.test(text))).toStrictEqual([]);
      expect(read.map((row) => row.map(restored))).toStrictEqual(rows);
    }),
    { numRuns: TABLES },
  );
});

test.for([';', '\t', '|'])('a program that takes %j for the separator finds no formula either', (separator) => {
  fc.assert(
    fc.property(table, (rows) => {
      const read = readCsv(
        toCsv([['part', 'text', 'closed'], ...rows.map((row) => ['claim', ...row, 'false'])]),
        separator,
      );

      expect(read.flat().filter((text) => dangerous.test(text))).toStrictEqual([]);
    }),
    { numRuns: TABLES / 10 },
  );
});

test('a table is UTF-8 with its mark, every cell in quotes, every line ended', () => {
  expect(
    toCsv([
      ['name', 'said "so"'],
      ['-5', 'Ænne'],
    ]),
  ).toBe('\uFEFF"name","said ""so"""\r\n"\'-5","Ænne"\r\n');
});
