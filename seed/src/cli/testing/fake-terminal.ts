import type { Terminal } from '../terminal.ts';

/** A terminal that remembers what was written; standard input holds the text given. */
export function fakeTerminal(input = ''): Terminal & { readonly said: string[]; readonly noted: string[] } {
  const said: string[] = [];
  const noted: string[] = [];
  return {
    said,
    noted,
    say: (line) => void said.push(line),
    note: (line) => void noted.push(line),
    progress: (line) => void noted.push(line),
    readInput: () => Promise.resolve(input),
    askSecret: () => Promise.resolve(undefined),
  };
}
