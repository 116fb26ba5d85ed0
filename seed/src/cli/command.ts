import type { Terminal } from './terminal.ts';

/** What can be asked on the command line. */
export interface Command {
  /** The words that name it, such as `profile check`. */
  readonly name: string;
  readonly summary: string;
  /** How it is called, with its options; the first line follows `corridor`. */
  readonly usage: string;
  /** Does it; the exit status, 0 only on success. Throws a CommandFault that a person can read. */
  run(words: readonly string[], terminal: Terminal): Promise<number>;
}
