import { errorCodes, type ErrorCode, type Problem } from '@corridor/graph-schema/contracts';

/** A failure the caller may be told about; anything else is a bug and answers 500. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  /** Members beside the common ones: `errors` with their paths, what a merge would disclose. */
  readonly more: Pick<Problem, 'errors' | 'discloses'>;

  constructor(code: ErrorCode, message: string, more: Pick<Problem, 'errors' | 'discloses'> = {}) {
    super(message);
    this.code = code;
    this.more = more;
  }

  get status(): number {
    return errorCodes[this.code];
  }
}
