import type { Marking } from '../contracts/marking.ts';
import { EVERY_AGENCY } from './reading-clauses.ts';

/** Levels as they are said. */
export const levels = ['0 public', '1 official use', '2 restricted', '3 confidential'] as const;

/** A level in words. */
export function levelWords(level: number): string {
  return levels[level] ?? String(level);
}

/** What a handling code asks of whoever is shown it. */
const codeWords: Readonly<Record<string, string>> = {
  H1: 'H1 not for court',
  H2: 'H2 not to be passed on',
  H3: 'H3 conditions of its owner',
};

/** A marking as a banner says it: level, handling, for whom all of it is releasable, and caveats. */
export function markingWords({ level, handling, releasableTo, denied, victims, closed }: Marking): string {
  const codes = handling.filter((code) => code !== 'H0');
  return [
    levelWords(level).toUpperCase(),
    ...(codes.length === 0 ? ['H0'] : codes.map((code) => codeWords[code] ?? code)),
    releaseWords(releasableTo),
    ...(denied.length === 0 ? [] : [`never ${denied.join(', ')}`]),
    ...(victims ? ['data on victims'] : []),
    ...(closed ? ['members of its case or operation alone'] : []),
  ].join(' · ');
}

function releaseWords(readers: readonly string[]): string {
  if (readers.includes(EVERY_AGENCY)) return 'releasable to every agency';
  return readers.length === 0 ? 'releasable to no agency as a whole' : `releasable to ${readers.join(', ')}`;
}
