import type { Condition, When } from '../import-profiles/condition.ts';
import { readNumber } from '../values/read-number.ts';
import { cut, isEmpty, type PartContext } from './part-context.ts';

/** Whether a condition of the profile holds of the row; without one it does. */
export function holds(when: When | undefined, context: PartContext): boolean {
  if (when === undefined) return true;
  if (typeof when === 'string') return !isEmpty(when, context);
  return Array.isArray(when) ? when.every((one) => holdsOne(one, context)) : holdsOne(when, context);
}

function holdsOne({ column, is, not, match, nonzero }: Condition, context: PartContext): boolean {
  const text = context.reading.text(column).trim();
  if (is === undefined && not === undefined && match === undefined && nonzero === undefined)
    return !isEmpty(column, context);
  const word = text.toLowerCase();
  if (is !== undefined && !is.some((one) => one.toLowerCase() === word)) return false;
  if (not?.some((one) => one.toLowerCase() === word)) return false;
  if (match !== undefined && cut(text, match) === '') return false;
  if (nonzero !== undefined) {
    const read = readNumber(text, context.part.decimal);
    if (!read || 'ambiguous' in read ? text === '' : read.value === 0) return false;
  }
  return true;
}
