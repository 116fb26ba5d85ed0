import type { RowCells, RowValue } from './row.ts';
import { isList, withSafeKeys } from './safe-keys.ts';

/** Levels of brackets in a JSON text, those in strings not counted; stops at `most` + 1. */
export function nestingOf(text: string, most: number): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length && deepest <= most; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5c && quoted) at += 1;
    else if (code === 0x22) quoted = !quoted;
    else if (quoted) continue;
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, (depth += 1));
    else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return deepest;
}

/** `JSON.parse` that keeps whole numbers too long for a double as text, and renames unsafe keys. Throws SyntaxError. */
export function parseJson(text: string): RowValue {
  const long = /\d{16}/u.test(text);
  const value: RowValue = long ? JSON.parse(text, keepLong) : JSON.parse(text);
  return /__proto__|\\u/iu.test(text) ? withSafeKeys(value) : value;
}

/** An identifier of twenty digits must not lose its last ones. */
export function exactNumber(source: string): number | string {
  const value = Number(source);
  if (!Number.isFinite(value)) return source;
  return /^-?\d+$/u.test(source) && !Number.isSafeInteger(value) ? source : value;
}

function keepLong(_key: string, value: RowValue, context?: { readonly source?: string }): RowValue {
  return typeof value === 'number' && context?.source !== undefined ? exactNumber(context.source) : value;
}

/** A row's cells: the members of an object; anything else stands in `value`. */
export function cellsOfValue(value: RowValue): RowCells {
  return value !== null && typeof value === 'object' && !isList(value) ? value : { value };
}
