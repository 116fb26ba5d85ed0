/** Where a command writes, and how it asks a person. */
export interface Terminal {
  /** Writes a line of the result, to standard output. */
  say(line: string): void;
  /** Writes bytes as they are, to standard output. */
  write(bytes: Uint8Array): void;
  /** Writes a line about the work, to standard error. */
  note(line: string): void;
  /** Shows how far the work is, over the line before where a person watches. */
  progress(line: string): void;
  /** Everything that arrives on standard input. */
  readInput(): Promise<string>;
  /** Asks a person for a secret without showing it; undefined where nobody watches. */
  askSecret(question: string): Promise<string | undefined>;
}
