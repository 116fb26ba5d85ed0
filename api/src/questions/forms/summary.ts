import { summaryQuestion } from '@corridor/graph-schema/questions';
import { defineForm, type FormTable } from './define-form.ts';
import { counted, phraseOf } from './words.ts';

/** What there is, in counts. */
export const summaryForm = defineForm(summaryQuestion, {
  restsOn: 'everything',
  method: ['Counts are of what its reader may see. Things that are the same by a decision count once.'],
  sections: ({ results }) =>
    results.map(({ entities, claims, records, byKind, byType, bySource, byMonth }) => ({
      title: 'What there is',
      sentences: [
        `${counted(entities, 'entity', 'entities')}, ${counted(claims, 'claim')} and ${counted(records, 'record')}.`,
      ],
      tables: [
        countTable('kinds', 'Entities by kind', 'Kind', byKind),
        countTable(
          'types',
          'Claims by type',
          'Relationship',
          byType.map(({ name, count }) => ({ name: phraseOf(name), count })),
        ),
        countTable('by-source', 'Records by source', 'Source', bySource),
        countTable('months', 'Seizures and events by month', 'Month', byMonth),
      ],
    })),
});

function countTable(
  name: string,
  title: string,
  column: string,
  counts: readonly { readonly name: string; readonly count: number }[],
): FormTable {
  return { name, title, columns: [column, 'Count'], rows: counts.map((one) => [one.name, one.count]) };
}
