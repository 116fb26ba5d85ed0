import { FileRejected } from './file-rejected.ts';

/** A line of text without its end. */
export interface Line {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
  /** False for a last line without a line end. */
  readonly closed: boolean;
}

/** Cuts text into lines, a batch for each piece. A line longer than `most` characters is refused before it is whole. */
export async function* readLines(text: AsyncIterable<string>, most: number, name: string): AsyncGenerator<Line[]> {
  let rest = '';
  let number = 0;
  for await (const piece of text) {
    const batch: Line[] = [];
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      number += 1;
      batch.push({ text: withoutReturn(rest + piece.slice(from, end)), number, closed: true });
      rest = '';
      from = end + 1;
    }
    rest += piece.slice(from);
    if (rest.length > most || batch.some((line) => line.text.length > most)) {
      throw new FileRejected(
        'LIMIT_EXCEEDED',
        `${name}: a line after line ${number} is longer than ${most} characters.`,
      );
    }
    yield batch;
  }
  if (rest !== '') yield [{ text: withoutReturn(rest), number: number + 1, closed: false }];
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
