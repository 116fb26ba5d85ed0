import type { RecordsBehind } from '@corridor/graph-schema/contracts';
import { valueAt } from '@corridor/network';
import type { Sight } from '../../../questions/sight.ts';
import { sourceLabel } from '../../../questions/source-label.ts';
import { readExportedRecords } from '../read-exported-records.ts';
import type { AnswerRests } from './answer-rests.ts';

/** So many records are listed with their grades; of all others it is told of which source they are. */
const LISTED = 500;

/** The records that an answer rests on, in the order of their ids. */
export async function recordsBehind(sight: Sight, { view, supports }: AnswerRests): Promise<RecordsBehind> {
  const { records, sources } = view.topology;
  const numbers = [...new Set(supports.flatMap(({ record }) => record ?? []))];
  const bySource = new Map<string, number>();
  for (const number of numbers) {
    const source = sourceLabel(sight, sources.textOf(valueAt(records.source, number)));
    bySource.set(source, (bySource.get(source) ?? 0) + 1);
  }
  const ids = numbers.map((number) => records.ids.idOf(number)).sort();
  return {
    total: ids.length,
    sources: [...bySource]
      .map(([source, count]) => ({ source, records: count }))
      .sort((a, b) => (a.source < b.source ? -1 : 1)),
    listed: await readExportedRecords(sight, view, ids.slice(0, LISTED)),
  };
}
