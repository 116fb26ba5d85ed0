import { searchQuestion } from '@corridor/graph-schema/questions';
import { defineForm } from './define-form.ts';
import { entityCells, entityColumns } from './tables.ts';
import { counted } from './words.ts';

/** The things found, and why each matched. */
export const searchForm = defineForm(searchQuestion, {
  restsOn: 'named',
  method: [
    'Names, aliases and identifiers are compared across scripts and small typing errors. A score orders the hits of one answer; it is no probability.',
  ],
  sections: ({ params, results }) => [
    {
      title: 'What was found',
      sentences: [`“${String(params['text'])}” is resembled by ${counted(results.length, 'thing')}.`],
      tables: [
        {
          name: 'hits',
          title: 'Hits, the best first',
          columns: [...entityColumns, 'Score', 'Matched', 'By', 'How'],
          rows: results.flatMap(({ entity, score, matched }) =>
            matched.map(({ field, value, how }) => [...entityCells(entity), score, value, field, how]),
          ),
        },
      ],
    },
  ],
});
