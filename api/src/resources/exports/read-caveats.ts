import type { Caveat } from '@corridor/graph-schema/contracts';
import type { Sight } from '../../questions/sight.ts';
import { summaryOf } from '../entities/read-records.ts';
import { readRecordRows } from './exports.repository.ts';

/** The conditions of records, in their owners' words. */
export async function readCaveats(sight: Sight, records: readonly string[]): Promise<Caveat[]> {
  const rows = new Map((await readRecordRows(sight.read, records)).map((row) => [String(row['id']), row]));
  return records.map((record) => {
    const row = rows.get(record);
    const text = row?.['caveats'];
    return {
      record,
      source: row === undefined ? '' : summaryOf(sight, row, () => false).source,
      text:
        typeof text === 'string' ? text : 'Its owner has set conditions and has not written them here: ask them first.',
    };
  });
}
