import { readImport } from '@corridor/graph-schema/store';
import type { StoredImport } from '@corridor/graph-schema/store';
import type { Store } from '../driver.ts';
import type { MapperFactory, RowMapper } from './row-mapper.ts';
import { spooledFiles } from './spool-import.ts';
import type { DataFolder } from './spool-import.ts';

/** Mappers of so many imports are kept: making one reads its profile and its look-up files. */
const IMPORTS_KEPT = 8;

/** An import with what maps its rows. */
export interface OpenedImport extends StoredImport {
  /** A mapper for one attempt at one chunk: it remembers what it has described, which only holds if the chunk is loaded. */
  readonly newMapper: () => RowMapper;
  /** Id of the token of rows that say nothing else. */
  readonly defaultToken: string;
}

/** Opens imports whose chunks are wanted, and keeps the last few. Answers nothing for one that is unknown. */
export function openImport({
  store,
  data,
  mapperOf,
}: DataFolder & { readonly store: Store; readonly mapperOf: MapperFactory }): (
  importId: string,
) => Promise<OpenedImport | undefined> {
  const opened = new Map<string, OpenedImport>();
  return async (importId) => {
    const known = opened.get(importId);
    if (known !== undefined) return known;
    const found = await readImport(store.read, importId);
    if (found === undefined) return undefined;
    const newMapper = await mapperOf(found, (parts) => spooledFiles({ data }, found, parts));
    const made = { ...found, newMapper, defaultToken: found.token };
    opened.set(importId, made);
    const [oldest] = opened.keys();
    if (opened.size > IMPORTS_KEPT && oldest !== undefined) opened.delete(oldest);
    return made;
  };
}
