import type { Token } from 'stream-json/core/parser.js';
import type { FileLimits } from './file-limits.ts';
import { FileRejected } from './file-rejected.ts';
import { exactNumber } from './json-text.ts';
import type { RowValue } from './row.ts';
import { safeKey } from './safe-keys.ts';

interface Level {
  readonly kind: 'object' | 'array';
  /** Its items are rows. */
  readonly ofRows: boolean;
  key: string | undefined;
}

type Container = { list: RowValue[] } | { members: Record<string, RowValue>; key: string };

/** Collects the rows out of the tokens of a JSON document. */
export interface JsonRows {
  readonly token: (token: Token) => void;
  /** Whether the path led to anything, an empty array counted. */
  readonly found: () => boolean;
}

/**
 * The items of the array at `path` (members from the top; arrays on the way are walked through), or the object there, as one
 * row. Only the row being read is in memory; depth and size are bounded.
 */
export function createJsonRows(path: readonly string[], limits: FileLimits, emit: (value: RowValue) => void): JsonRows {
  const levels: Level[] = [];
  const building: Container[] = [];
  let size = 0;
  let found = false;

  const atPath = (): boolean => {
    const keys = levels.flatMap((level) => (level.kind === 'object' ? [level.key] : []));
    return keys.length === path.length && keys.every((key, at) => key === path[at]);
  };
  const isRow = (): boolean => levels.at(-1)?.ofRows === true;

  const grow = (by: number): void => {
    size += by;
    if (size > limits.rowBytes)
      throw new FileRejected('LIMIT_EXCEEDED', `A row is longer than ${limits.rowBytes} characters.`);
  };
  const checkDepth = (): void => {
    if (levels.length + building.length <= limits.depth) return;
    throw new FileRejected('LIMIT_EXCEEDED', `The JSON is nested deeper than ${limits.depth} levels.`);
  };

  const put = (value: RowValue): void => {
    const into = building.at(-1);
    if (into === undefined) {
      size = 0;
      emit(value);
    } else if ('list' in into) into.list.push(value);
    else into.members[into.key] = value;
  };
  const scalar = (value: RowValue, length: number): void => {
    if (building.length === 0 && !isRow()) return;
    grow(length);
    put(value);
  };
  const open = (kind: 'object' | 'array'): void => {
    checkDepth();
    const here = building.length === 0 && !isRow() && atPath();
    if (here) found = true;
    if (building.length > 0 || isRow() || (here && kind === 'object')) {
      grow(2);
      building.push(kind === 'array' ? { list: [] } : { members: {}, key: '' });
    } else levels.push({ kind, ofRows: here, key: undefined });
  };
  const close = (): void => {
    const done = building.pop();
    if (done === undefined) levels.pop();
    else put('list' in done ? done.list : done.members);
  };
  const key = (name: string): void => {
    const into = building.at(-1);
    if (into === undefined) {
      const level = levels.at(-1);
      if (level !== undefined) level.key = name;
    } else if ('members' in into) {
      grow(name.length);
      into.key = safeKey(name);
    }
  };

  return {
    found: () => found,
    token: (token) => {
      if (token.name === 'startObject') open('object');
      else if (token.name === 'startArray') open('array');
      else if (token.name === 'endObject' || token.name === 'endArray') close();
      else if (token.name === 'keyValue') key(token.value);
      else if (token.name === 'stringValue') scalar(token.value, token.value.length + 2);
      else if (token.name === 'numberValue') scalar(exactNumber(token.value), token.value.length);
      else if (token.name === 'nullValue' || token.name === 'trueValue' || token.name === 'falseValue')
        scalar(token.value, 4);
    },
  };
}
