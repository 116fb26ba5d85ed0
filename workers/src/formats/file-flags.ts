import type { FormatType, TextEncoding } from '@corridor/graph-schema/profiles';

export type FileFlag = 'HEADER_DRIFT' | 'ENCODING_GUESSED' | 'LIMIT_EXCEEDED';

/** A fault of the file that did not stop it. */
export interface FileNote {
  readonly flag: FileFlag;
  readonly part: string;
  readonly detail: string;
}

/** What was found out about one part: the file itself, or a file in its archive. */
export interface PartFacts {
  readonly name: string;
  readonly type: FormatType;
  /** Unpacked bytes. */
  readonly bytes: number;
  readonly encoding?: TextEncoding;
  delimiter?: string;
  /** Names of the columns as rows carry them. */
  header?: readonly string[];
  rows: number;
  /** Footers, repeated headers and rows without any text, which are no rows. */
  passedOver: number;
}

/** Collects what is wrong or worth knowing about a file while it is read. */
export class FileFlags {
  readonly parts: PartFacts[] = [];
  readonly #notes = new Map<string, FileNote>();

  /** Keeps the first detail of each flag and part. */
  add(flag: FileFlag, part: string, detail: string): void {
    const key = `${flag} ${part}`;
    if (!this.#notes.has(key)) this.#notes.set(key, { flag, part, detail });
  }

  get notes(): FileNote[] {
    return [...this.#notes.values()];
  }

  /** The names alone, each once, sorted. */
  get flags(): FileFlag[] {
    return [...new Set(this.notes.map((note) => note.flag))].toSorted();
  }
}
