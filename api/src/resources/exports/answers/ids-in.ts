const ID = /^[0-9a-f]{32}$/;

/** Whether a text reads like an id. */
function isId(text: string): boolean {
  return ID.test(text);
}

/** Everything in a value that reads like an id, as a text or as the name of a member. O(size of the value). */
export function idsIn(...values: readonly unknown[]): Set<string> {
  const ids = new Set<string>();
  const waiting = [...values];
  for (let value = waiting.pop(); value !== undefined || waiting.length > 0; value = waiting.pop()) {
    if (typeof value === 'string') {
      if (isId(value)) ids.add(value);
    } else if (Array.isArray(value)) for (const one of value) waiting.push(one);
    else if (typeof value === 'object' && value !== null) waiting.push(Object.keys(value), Object.values(value));
  }
  return ids;
}
