import * as z from 'zod';
import type { GradeCodes } from '@corridor/graph-schema/contracts';
import type { Sight } from '../../questions/sight.ts';

const text = `
  UNWIND $ids AS id
  MATCH (record:Record {id: id})
  WHERE record.token IN $tokens
  RETURN record {.id, .gradeScheme, .sourceGrade, .infoGrade} AS record
`;
const rowsSchema = z.array(z.object({ record: z.record(z.string(), z.unknown()) }));

/** Grades of records by their ids, as far as the reader sees the records. */
export async function readGrades(sight: Sight, recordIds: Iterable<string>): Promise<ReadonlyMap<string, GradeCodes>> {
  const rows = rowsSchema.parse(await sight.read(text, { ids: [...new Set(recordIds)] }));
  return new Map(rows.map(({ record }) => [String(record['id']), gradeIn(record)]));
}

/** The grade in the properties of a record. */
export function gradeIn(record: Readonly<Record<string, unknown>>): GradeCodes {
  return {
    scheme: typeof record['gradeScheme'] === 'string' ? record['gradeScheme'] : 'ungraded',
    ...(typeof record['sourceGrade'] === 'string' ? { source: record['sourceGrade'] } : {}),
    ...(typeof record['infoGrade'] === 'string' ? { information: record['infoGrade'] } : {}),
  };
}
