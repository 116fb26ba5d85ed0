import { append, packedColumn, valueAt, type PackedColumn } from './packed-column.ts';
import { createTextTable, type TextTable } from './text-table.ts';

/** The captions that descriptions offer, those of one description together. */
export interface CaptionList {
  /** Code of each in `texts`: many descriptions give the same name. */
  readonly text: PackedColumn;
  readonly texts: TextTable;
  /** What each is: one of the constants below. */
  readonly rank: PackedColumn;
}

export const PRIMARY_NAME = 0;
export const OTHER_NAME = 1;
export const KEY = 2;

/** An empty list. */
export function createCaptionList(): CaptionList {
  return { text: packedColumn(), texts: createTextTable(), rank: packedColumn() };
}

/** Appends a caption. */
export function addCaption({ text, texts, rank }: CaptionList, caption: string, itsRank: number): void {
  append(text, texts.add(caption));
  append(rank, itsRank);
}

/** The text of a caption. O(its length). */
export function captionText({ text, texts }: CaptionList, caption: number): string {
  return texts.textOf(valueAt(text, caption));
}
