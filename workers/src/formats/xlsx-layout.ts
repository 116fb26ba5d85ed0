import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
import { decodeText } from './encoding.ts';
import type { FileLimits } from './file-limits.ts';
import { FileRejected } from './file-rejected.ts';
import { openMember } from './zip-member.ts';
import type { ZipEntries } from './zip-directory.ts';

/** A rectangle of cells, 0-based, ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The sheet that the options mean, and its merged cells. */
export interface SheetLayout {
  readonly name: string;
  readonly merged: readonly CellRange[];
}

/**
 * Reads the list of sheets and walks once over the wanted one, before the workbook is read whole: a single cell at XFD1048576
 * would make a grid of 17 billion cells.
 * @param sheet name or 1-based number.
 */
export async function readSheetLayout(
  zip: ZipEntries,
  sheet: string | number,
  limits: FileLimits,
): Promise<SheetLayout> {
  const sheets: { name: string; id: string }[] = [];
  await walk(zip, 'xl/workbook.xml', (tag) => {
    if (localName(tag) === 'sheet') sheets.push({ name: tag.attributes['name'] ?? '', id: relationOf(tag) });
  });
  const wanted = typeof sheet === 'number' ? sheets[sheet - 1] : sheets.find((one) => one.name === sheet);
  if (wanted === undefined) {
    const names = sheets.map((one) => one.name).join(', ');
    throw new FileRejected('HEADER_DRIFT', `The workbook has no sheet ${sheet}; it has: ${names}.`);
  }
  let target = '';
  await walk(zip, 'xl/_rels/workbook.xml.rels', (tag) => {
    if (tag.attributes['Id'] === wanted.id) target = tag.attributes['Target'] ?? '';
  });
  return { name: wanted.name, merged: await readGrid(zip, pathInBook(target), limits) };
}

/** Looks at the start of every XML file of the workbook, also those that are read later by the library. */
export async function refuseDoctypes(zip: ZipEntries): Promise<void> {
  for (const entry of zip.entries) {
    if (!/\.(?:xml|rels)$/iu.test(entry.fileName)) continue;
    for await (const chunk of openMember(zip.file, entry)) {
      if (/<!DOCTYPE/iu.test(chunk.toString('latin1'))) throw activeContent();
      // A DOCTYPE stands before the first element, so in the first piece.
      break;
    }
  }
}

function activeContent(): FileRejected {
  return new FileRejected('ACTIVE_CONTENT', 'The workbook has a DOCTYPE, which could pull in other files.');
}

async function readGrid(zip: ZipEntries, path: string, limits: FileLimits): Promise<CellRange[]> {
  const merged: CellRange[] = [];
  let bottom = 0;
  let right = 0;
  let mergedCells = 0;
  const reach = (range: CellRange | undefined): void => {
    bottom = Math.max(bottom, (range?.bottom ?? 0) + 1);
    right = Math.max(right, (range?.right ?? 0) + 1);
    if (bottom * right <= limits.sheetCells && right <= limits.columns) return;
    throw new FileRejected(
      'LIMIT_EXCEEDED',
      `The sheet spans ${bottom} rows and ${right} columns; it is too large to be read.`,
    );
  };
  await walk(zip, path, (tag) => {
    const name = localName(tag);
    if (name === 'dimension' || name === 'mergeCell') {
      const range = parseRange(tag.attributes['ref'] ?? '');
      if (range === undefined) return;
      reach(range);
      if (name === 'dimension') return;
      mergedCells += (range.bottom - range.top + 1) * (range.right - range.left + 1);
      if (mergedCells > limits.sheetCells)
        throw new FileRejected('LIMIT_EXCEEDED', 'The sheet merges more cells than it may have.');
      merged.push(range);
    } else if (name === 'c') reach(parseRange(tag.attributes['r'] ?? ''));
    else if (name === 'row') {
      const row = Number(tag.attributes['r'] ?? 0);
      reach({ top: row - 1, bottom: row - 1, left: 0, right: 0 });
    }
  });
  return merged;
}

/** `B2:C9` or `B2`; undefined for anything else. */
export function parseRange(ref: string): CellRange | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/u.exec(ref);
  if (match === null) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { top: Number(top) - 1, left: columnNumber(left), bottom: Number(bottom) - 1, right: columnNumber(right) };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

async function walk(zip: ZipEntries, path: string, onTag: (tag: SaxesTagPlain) => void): Promise<void> {
  const entry = zip.entries.find((one) => one.fileName.toLowerCase() === path.toLowerCase());
  if (entry === undefined) throw new FileRejected('FILE_MALFORMED', `The workbook lacks ${path}.`);
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw activeContent();
  });
  parser.on('opentag', onTag);
  try {
    for await (const piece of decodeText(openMember(zip.file, entry), 'utf-8')) parser.write(piece);
    parser.close();
  } catch (error) {
    if (error instanceof FileRejected || !(error instanceof Error)) throw error;
    throw new FileRejected('FILE_MALFORMED', `The workbook is damaged in ${path} (${error.message}).`, {
      cause: error,
    });
  }
}

function localName(tag: SaxesTagPlain): string {
  return tag.name.slice(tag.name.indexOf(':') + 1);
}

/** The relation's prefix is free: `r:id` by custom. */
function relationOf(tag: SaxesTagPlain): string {
  return Object.entries(tag.attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

function pathInBook(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
