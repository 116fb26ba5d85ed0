import { errorCodes, type ErrorCode, type Problem } from '@corridor/graph-schema/contracts';

type More = Pick<Problem, 'errors' | 'discloses' | 'stopped' | 'caveats'>;

/** A failure the caller may be told about; anything else is a bug and answers 500. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  /** Members beside the common ones: `errors` with their paths, what a merge would disclose, what keeps an export from leaving. */
  readonly more: More;

  constructor(code: ErrorCode, message: string, more: More = {}) {
    super(message);
    this.code = code;
    this.more = more;
  }

  get status(): number {
    return errorCodes[this.code];
  }
}
