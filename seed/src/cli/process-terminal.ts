import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Terminal } from './terminal.ts';

const CLEAR_LINE = '\r\u001b[2K';

/** The terminal of this process. */
export function createTerminal(): Terminal {
  let isProgressShown = false;
  const endProgress = () => {
    if (isProgressShown) process.stderr.write(CLEAR_LINE);
    isProgressShown = false;
  };

  return {
    say(line) {
      endProgress();
      process.stdout.write(`${line}\n`);
    },
    write(bytes) {
      endProgress();
      process.stdout.write(bytes);
    },
    note(line) {
      endProgress();
      process.stderr.write(`${line}\n`);
    },
    progress(line) {
      process.stderr.write(process.stderr.isTTY ? `${CLEAR_LINE}${line}` : `${line}\n`);
      isProgressShown = process.stderr.isTTY;
    },
    readInput: () => text(process.stdin),
    async askSecret(question) {
      if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
      process.stderr.write(`${question}: `);
      // The line editor echoes to its output; this one swallows it.
      const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
      const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
      try {
        return await lines.question('');
      } finally {
        lines.close();
        process.stderr.write('\n');
      }
    },
  };
}
