/**
 * Why a whole file is refused; nothing of it is ingested.
 * `FILE_MALFORMED`: breaks the rules of its format. `FORMAT_UNKNOWN`: not what the profile expects, or nothing that is read here.
 */
export type RejectCode =
  'FILE_TRUNCATED' | 'FILE_MALFORMED' | 'FORMAT_UNKNOWN' | 'LIMIT_EXCEEDED' | 'ACTIVE_CONTENT' | 'HEADER_DRIFT';

/** A fault of the file, not of the program: trying again does not help. The message is one sentence for the sender. */
export class FileRejected extends Error {
  readonly code: RejectCode;

  constructor(code: RejectCode, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'FileRejected';
    this.code = code;
  }
}
