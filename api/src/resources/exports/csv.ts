/**
 * Places in a cell before which an apostrophe is put: at its beginning, or behind what other programs take for the end of a cell, where a
 * formula could begin (also behind blanks) or an apostrophe stands. Whoever reads a cell back takes away one apostrophe at each such place.
 */
const formulaBegins = /(?<=^|[;|\t\r\n])(?=\p{Zs}*[=+\-@＝＋－＠\t\r\n\0'"])/gu;
const LINE_END = '\r\n';
/** By this mark Excel knows the text for UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A text as a cell that no program takes for a formula. */
export function inertCell(text: string): string {
  return text.replaceAll(formulaBegins, "'");
}

/** A table in CSV (RFC 4180): every cell in quotes, lines ended by CR and LF, UTF-8 with a byte-order mark. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) => `"${inertCell(text).replaceAll('"', '""')}"`;
  return BYTE_ORDER_MARK + rows.map((row) => row.map(quoted).join() + LINE_END).join('');
}
