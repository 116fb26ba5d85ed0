import type { Ids } from '../ids/index.ts';
import type { ProfilePart } from '../import-profiles/profile.ts';
import { missingMeaning } from '../values/missing-code.ts';
import { isNobody } from '../values/person-name.ts';
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

/** Fills columns in braces into a text: `{given} {family}`; of `{number|code}` the first that says something. */
export function fillTemplate(template: string, { reading }: Pick<PartContext, 'reading'>): string {
  if (/^\{[^{}|]+\}$/u.test(template)) return reading.text(template.slice(1, -1)).trim();
  let isFilled = false;
  const filled = template.replace(/\{([^}]+)\}/gu, (_all, columns: string) => {
    const texts = columns.split('|').map((column) => reading.text(column).trim());
    const text = texts.find((one) => one !== '') ?? '';
    if (text !== '') isFilled = true;
    return text;
  });
  return isFilled ? filled.replace(/\s+/gu, ' ').trim() : '';
}

/** The columns that a template names, those that stand in for each other together. */
export function columnsOfTemplate(template: string): string[][] {
  return (template.match(/\{[^}]+\}/gu) ?? []).map((one) => one.slice(1, -1).split('|'));
}

/** Whether a cell says nothing: empty, or a word for a missing value. */
export function isEmpty(column: string, { reading, part }: PartContext): boolean {
  return missingMeaning(reading.text(column), part.missing) !== undefined;
}

/**
 * What a text says that ought to name something: `absent` where there is nothing, `unknown` where there is something without a name;
 * undefined for a name. Two letters are taken for initials, whatever else they stand for.
 */
export function namelessness(text: string, { part }: Pick<PartContext, 'part'>): 'absent' | 'unknown' | undefined {
  const meaning = /^\s*\p{L}{1,2}\s*$/u.test(text) ? undefined : missingMeaning(text, part.missing);
  if (meaning !== undefined) return meaning === 'unknown' ? 'unknown' : 'absent';
  return isNobody(text) ? 'unknown' : undefined;
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
