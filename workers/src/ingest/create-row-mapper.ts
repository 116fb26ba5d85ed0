import { createMapper } from '@corridor/graph-schema/mapping';
import type { Ids } from '@corridor/graph-schema/ids';
import type { RowFault, StoredImport } from '@corridor/graph-schema/store';
import { sha256 } from '../digest.ts';
import type { Row } from '../formats/index.ts';
import { profileOf } from './profile-parts.ts';
import type { MappedRow, RowMapper } from './row-mapper.ts';

const DAY_MS = 86_400_000;

/** Makes the mapper of an import from its profile and options. */
export function createRowMapper(found: StoredImport, ids: Ids): RowMapper {
  const map = createMapper({
    profile: profileOf(found),
    source: found.source,
    owner: found.owner,
    options: found.options,
    importId: found.id,
    ids,
    sha256,
    receivedOn: Math.floor(found.receivedAt / DAY_MS),
  });
  return ({ file, part, row }) => {
    const { number, position, cells, raw } = row;
    return withRowFaults(map({ file, number, position, cells, raw, ...(part === undefined ? {} : { part }) }), row);
  };
}

/**
 * Adds what was wrong with the row before its cells were read: one that cannot be read, or has cells too many so that they may
 * stand under wrong columns, waits for a person; one with cells too few, or with merged ones, is flagged.
 */
export function withRowFaults(mapped: MappedRow, { flags, cells }: Pick<Row, 'flags' | 'cells'>): MappedRow {
  if (flags.length === 0) return mapped;
  const faults: RowFault[] = [];
  let waits = false;
  for (const flag of flags) {
    if (flag === 'ROW_MALFORMED') faults.push({ flag: 'SCHEMA_UNKNOWN', detail: 'The row cannot be read' });
    else if (flag === 'LIMIT_EXCEEDED') faults.push({ flag: 'LIMIT_EXCEEDED', detail: 'The row is nested too deep' });
    else if (flag === 'CELLS_MERGED') faults.push({ flag: 'HEADER_DRIFT', detail: 'A merged cell was filled in' });
    else faults.push({ flag: 'HEADER_DRIFT', detail: 'The row has more or fewer cells than there are columns' });
    waits ||= flag === 'ROW_MALFORMED' || flag === 'LIMIT_EXCEEDED' || (flag === 'ROW_RAGGED' && '_extra' in cells);
  }
  const all = { ...mapped, faults: [...faults, ...mapped.faults] };
  if (waits && mapped.outcome !== 'rejected') return { ...all, outcome: 'quarantined', drafts: [], tokens: [] };
  return mapped.outcome === 'accepted' ? { ...all, outcome: 'flagged' } : all;
}
