import type { Problem } from '@corridor/graph-schema/contracts';

/** What is said where an answer makes no sense to this page. */
export const NOT_UNDERSTOOD =
  'The server answered in a way that this page does not understand. Load the page again; if it stays so, tell your administrator.';

/** A request that failed, with what the server says happened and what to do. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  readonly status: number;
  readonly requestId: string;
  /** Of an export: the records that keep it from leaving, and the conditions to be read and accepted. */
  readonly stopped: NonNullable<Problem['stopped']>;
  readonly caveats: NonNullable<Problem['caveats']>;

  constructor(problem: Pick<Problem, 'code' | 'status' | 'detail' | 'requestId' | 'stopped' | 'caveats'>) {
    super(problem.detail);
    this.code = problem.code;
    this.status = problem.status;
    this.requestId = problem.requestId;
    this.stopped = problem.stopped ?? [];
    this.caveats = problem.caveats ?? [];
  }
}
