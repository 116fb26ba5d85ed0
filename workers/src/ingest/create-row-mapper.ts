import { createHash } from 'node:crypto';
import type { Ids } from '@corridor/graph-schema/ids';
import { createMapper } from '@corridor/graph-schema/mapping';
import { parseProfile } from '@corridor/graph-schema/profiles';
import type { StoredImport } from '@corridor/graph-schema/store';
import type { RowMapper } from './row-mapper.ts';

const DAY_MS = 86_400_000;

/** Makes the mapper of an import from its profile and options. */
export function createRowMapper(found: StoredImport, ids: Ids): RowMapper {
  const parsed = parseProfile(found.profileContent);
  if (!parsed.ok) throw new Error(`The profile ${found.profile} does not fit: ${parsed.errors[0]?.message ?? ''}`);
  const map = createMapper({
    profile: parsed.profile,
    source: found.source,
    owner: found.owner,
    options: found.options,
    importId: found.id,
    ids,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    receivedOn: Math.floor(found.receivedAt / DAY_MS),
  });

  return ({ file, part, row }) => map({ file, part, number: row.number, position: row.position, cells: row.cells, raw: row.raw });
}
