import type { StoredImport } from '@corridor/graph-schema/store';
import type { Ids } from '@corridor/graph-schema/ids';
import type { RowMapper } from './row-mapper.ts';

/** Makes the mapper of an import from its profile and options. */
export function createRowMapper(found: StoredImport, ids: Ids): RowMapper {
  throw new Error(`No mapping for ${found.profile} under ${typeof ids}`);
}
