/** Caps that hold before anything is parsed or kept. All are inclusive. */
export interface FileLimits {
  /** Bytes of all parts together once unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for one packed byte, once `ratioFloorBytes` have come out. */
  readonly ratio: number;
  readonly ratioFloorBytes: number;
  /** Files in an archive. */
  readonly members: number;
  readonly rows: number;
  /** Bytes of one row, so of one cell too. */
  readonly rowBytes: number;
  readonly columns: number;
  /** Levels of nesting in JSON and XML. */
  readonly depth: number;
  /** Unpacked bytes of a workbook: it is read whole and then takes about nine times as much memory. */
  readonly workbookBytes: number;
  /** Rows times columns of a sheet, empty cells counted. */
  readonly sheetCells: number;
}

const mebibyte = 1024 * 1024;

/** For two cores and a worker of at most 512 MB. Real exports unpack 5 to 40 times; deflate's own maximum is 1,032. */
export const defaultLimits: FileLimits = {
  unpackedBytes: 4096 * mebibyte,
  ratio: 200,
  ratioFloorBytes: 8 * mebibyte,
  members: 1000,
  rows: 20_000_000,
  rowBytes: mebibyte,
  columns: 4000,
  depth: 64,
  workbookBytes: 32 * mebibyte,
  sheetCells: 3_000_000,
};
