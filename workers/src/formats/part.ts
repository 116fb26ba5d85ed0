/** One file to be cut into rows: the upload itself, what a gzip file holds, or a member of an archive. */
export interface Part {
  /** As it stands in positions. */
  readonly name: string;
  /** A workbook is a zip, but its members are no parts. */
  readonly workbook: boolean;
  /** Unpacked bytes from the start, as often as asked; throws `FileRejected` for a bomb or a damaged or cut file. */
  readonly open: () => AsyncIterable<Buffer>;
}

/** The parts of an upload; `close` when done. */
export interface Parts {
  readonly packing: 'none' | 'gzip' | 'zip';
  readonly parts: readonly Part[];
  readonly close: () => void;
}
