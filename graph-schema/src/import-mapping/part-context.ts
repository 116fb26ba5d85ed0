import type { Ids } from '../ids/index.ts';
import type { ProfilePart } from '../import-profiles/profile.ts';
import { missingMeaning } from '../values/missing-code.ts';
import type { PartOptions } from './part-options.ts';
import type { RowReading } from './row-reading.ts';

/** What the steps of mapping a row are given. */
export interface PartContext {
  readonly part: ProfilePart;
  readonly options: PartOptions;
  readonly ids: Ids;
  /** Id of the source. */
  readonly source: string;
  /** Reference of the row's record. */
  readonly ref: string;
  readonly reading: RowReading;
  /** Whole days since 1970-01-01. */
  readonly receivedOn: number;
  /** Kind of the right-hand side, if the import says one. */
  readonly rightKind: string | undefined;
}

/** Fills columns in braces into a text: `{given} {family}`. */
export function fillTemplate(template: string, { reading }: Pick<PartContext, 'reading'>): string {
  if (/^\{[^{}]+\}$/u.test(template)) return reading.text(template.slice(1, -1)).trim();
  let isFilled = false;
  const filled = template.replace(/\{([^}]+)\}/gu, (_all, column: string) => {
    const text = reading.text(column).trim();
    if (text !== '') isFilled = true;
    return text;
  });
  return isFilled ? filled.replace(/\s+/gu, ' ').trim() : '';
}

/** Whether a cell says nothing: empty, or a word for a missing value. */
export function isEmpty(column: string, { reading, part }: PartContext): boolean {
  return missingMeaning(reading.text(column), part.missing) !== undefined;
}

/** The text that a fixed value or a column gives; empty where there is none. */
export function textFrom(
  source: { readonly column: string } | { readonly value: string } | undefined,
  { reading }: Pick<PartContext, 'reading'>,
): string {
  if (source === undefined) return '';
  return 'value' in source ? source.value : reading.text(source.column).trim();
}

/** The first group of a pattern in a text, or the whole match; empty where it does not match. */
export function cut(text: string, pattern: string | undefined): string {
  if (pattern === undefined) return text;
  let compiled = patterns.get(pattern);
  if (compiled === undefined) patterns.set(pattern, (compiled = new RegExp(pattern, 'iu')));
  const match = compiled.exec(text);
  return match ? (match[1] ?? match[0]) : '';
}

const patterns = new Map<string, RegExp>();
