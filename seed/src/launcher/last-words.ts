import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import * as z from 'zod';

const ERROR_LEVEL = 50;
const logLineSchema = z.object({
  level: z.number(),
  msg: z.string().optional(),
  err: z.object({ message: z.string() }).optional(),
});

/** One line of a log of ours as a sentence; lines below the level of an error are nothing to tell. */
function sentenceOf(line: string): string | undefined {
  if (!line.startsWith('{')) return line;
  try {
    const { level, msg, err } = logLineSchema.parse(JSON.parse(line));
    if (level < ERROR_LEVEL) return undefined;
    return [msg, err?.message].filter((part) => part !== undefined && part !== '').join(': ');
  } catch {
    return line;
  }
}

/** The first line, and the next as long as a line only announces one: Vite says what the error is on the third. */
function untilSaid(lines: readonly string[]): string {
  const end = lines.findIndex((line) => !line.endsWith(':'));
  return lines.slice(0, end + 1).join(' ');
}

/** Why a process ended, by the end of its log; empty when it said nothing. */
export function lastWords(text: string): string {
  const lines = stripVTControlCharacters(text)
    .split('\n')
    .map((line) => line.trim());
  const thrown = lines.findLastIndex((line) => /^(\w*Error|\w*Fault|error)\b.*:/.test(line));
  if (thrown !== -1) return untilSaid(lines.slice(thrown).filter((line) => line !== ''));
  return (
    lines
      .filter((line) => line !== '')
      .map(sentenceOf)
      .findLast((line) => line !== undefined) ?? ''
  );
}

/** The same of a log file. */
export function lastWordsOf(path: string): string {
  return existsSync(path) ? lastWords(readFileSync(path, 'utf8')) : '';
}
