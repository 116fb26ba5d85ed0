import type { Terminal } from '../terminal.ts';

/** A terminal that remembers what was written; standard input holds the text given. */
export function fakeTerminal(input = ''): Terminal & {
  readonly said: string[];
  readonly noted: string[];
  readonly written: Uint8Array[];
} {
  const said: string[] = [];
  const noted: string[] = [];
  const written: Uint8Array[] = [];
  return {
    said,
    noted,
    written,
    write: (bytes) => void written.push(bytes),
    say: (line) => void said.push(line),
    note: (line) => void noted.push(line),
    progress: (line) => void noted.push(line),
    readInput: () => Promise.resolve(input),
    askSecret: () => Promise.resolve(undefined),
  };
}
