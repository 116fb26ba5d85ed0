import { collectLookups, createMapper, lookupParts } from '@corridor/graph-schema/mapping';
import type { Ids } from '@corridor/graph-schema/ids';
import type { RowFault } from '@corridor/graph-schema/store';
import { sha256 } from '../digest.ts';
import type { Row } from '../formats/index.ts';
import { profileOf } from './profile-parts.ts';
import type { MappedRow, MapperFactory } from './row-mapper.ts';

const DAY_MS = 86_400_000;

/** Makes the mappers of imports from their profiles and options. */
export function createMapperFactory(ids: Ids): MapperFactory {
  return async (found, readParts) => {
    const profile = profileOf(found);
    const lookups = collectLookups(profile);
    const lookedUp = lookupParts(profile);
    if (lookedUp.size > 0) {
      for await (const rows of readParts(lookedUp)) {
        for (const { part, row } of rows) lookups.add({ part, cells: row.cells });
      }
    }
    const options = {
      profile,
      source: found.source,
      owner: found.owner,
      options: found.options,
      importId: found.id,
      ids,
      sha256,
      receivedOn: Math.floor(found.receivedAt / DAY_MS),
      lookups: lookups.tables,
    };
    return () => {
      const map = createMapper(options);
      return ({ file, part, row }) => {
        const { number, position, cells, raw } = row;
        return withRowFaults(map({ file, number, position, cells, raw, part }), row);
      };
    };
  };
}

/**
 * Adds what was wrong with the row before its cells were read: one that could not be read waits for a person, one with more or
 * fewer cells than there are columns is flagged.
 */
export function withRowFaults(mapped: MappedRow, { flags, problem }: Pick<Row, 'flags' | 'problem'>): MappedRow {
  const known = new Set(mapped.faults.map(({ flag }) => flag));
  const detail = problem ?? 'The row has more or fewer cells than there are columns';
  const faults: RowFault[] = flags.filter((flag) => !known.has(flag)).map((flag) => ({ flag, detail }));
  if (problem !== undefined) {
    return { ...mapped, faults: [...faults, ...mapped.faults], outcome: 'quarantined', drafts: [], tokens: [] };
  }
  if (faults.length === 0) return mapped;
  const outcome = mapped.outcome === 'accepted' ? 'flagged' : mapped.outcome;
  return { ...mapped, faults: [...faults, ...mapped.faults], outcome };
}
