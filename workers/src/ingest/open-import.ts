import { readImport } from '@corridor/graph-schema/store';
import type { StoredImport } from '@corridor/graph-schema/store';
import type { Store } from '../driver.ts';
import type { RowMapper } from './row-mapper.ts';

/** Mappers of so many imports are kept: making one compiles its profile. */
const IMPORTS_KEPT = 8;

/** An import with its mapper. */
export interface OpenedImport extends StoredImport {
  readonly mapper: RowMapper;
  /** Id of the token of rows that say nothing else. */
  readonly defaultToken: string;
}

/** Opens imports whose chunks are wanted, and keeps the last few. Answers nothing for one that is unknown. */
export function openImport({
  store,
  mapperOf,
}: {
  store: Store;
  mapperOf: (found: StoredImport) => RowMapper;
}): (importId: string) => Promise<OpenedImport | undefined> {
  const opened = new Map<string, OpenedImport>();
  return async (importId) => {
    const known = opened.get(importId);
    if (known !== undefined) return known;
    const found = await readImport(store.read, importId);
    if (found === undefined) return undefined;
    const made = { ...found, mapper: mapperOf(found), defaultToken: found.token };
    opened.set(importId, made);
    const [oldest] = opened.keys();
    if (opened.size > IMPORTS_KEPT && oldest !== undefined) opened.delete(oldest);
    return made;
  };
}
