import type { ExportedRecord } from '@corridor/graph-schema/contracts';
import { valueAt, type View } from '@corridor/network';
import type { Sight } from '../../questions/sight.ts';
import { isWholeIn, summaryOf } from '../entities/read-records.ts';
import { readRecordRows } from './exports.repository.ts';
import { markingUnderId } from './marking-under-id.ts';

/** Records as a file tells of them, in the order of their ids; one that has changed its token meanwhile was not decided on. */
export async function readExportedRecords(sight: Sight, view: View, ids: readonly string[]): Promise<ExportedRecord[]> {
  const { records, tokens } = view.topology;
  const isWhole = isWholeIn(view);
  const rows = await readRecordRows(sight.read, ids);
  return rows.flatMap((row) => {
    const token = tokens.textOf(valueAt(records.token, records.ids.find(String(row['id']))));
    if (token !== row['token']) return [];
    const caveats = row['caveats'];
    return {
      ...summaryOf(sight, row, isWhole),
      ...(typeof caveats === 'string' ? { caveats } : {}),
      marking: markingUnderId(sight, token),
    };
  });
}
