import type { RowValue } from './row.ts';

/** A key that would reach the prototype when somebody copies the row carelessly gets an underscore; `raw` keeps the original. */
export function safeKey(key: string): string {
  return key === '__proto__' ? '__proto___' : key;
}

/** The same value with safe keys at every depth. The depth must have been checked. */
export function withSafeKeys(value: RowValue): RowValue {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(withSafeKeys);
  const safe: Record<string, RowValue> = {};
  for (const [key, member] of Object.entries(value)) safe[safeKey(key)] = withSafeKeys(member);
  return safe;
}

/** `Array.isArray` that also narrows read-only lists. */
export function isList(value: RowValue): value is readonly RowValue[] {
  return Array.isArray(value);
}
