import type { ImportOptions } from '@corridor/graph-schema/contracts';

/** One file that the demonstration puts through the ordinary import. */
export type DemonstrationImport = {
  readonly source: string;
  readonly profile: string;
  readonly fileName: string;
  /** Text of the file: the same every time. */
  readonly content: () => string;
  readonly options: Partial<ImportOptions>;
};
