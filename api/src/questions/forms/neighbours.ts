import { neighboursQuestion } from '@corridor/graph-schema/questions';
import { defineForm } from './define-form.ts';
import { entityCells, entityColumns, linkCells, linkColumns } from './tables.ts';
import { counted, phraseOf } from './words.ts';

/** Whom and what something is linked to: counts first, then each with its facts. */
export const neighboursForm = defineForm(neighboursQuestion, {
  restsOn: 'around',
  method: ['Parallel claims of one type are one fact; its confidence is combined over distinct origins.'],
  sections: ({ results, counts, total }, nameOf) => [
    {
      title: 'What is linked',
      sentences: [
        `${counted(total, 'thing')} ${total === 1 ? 'is' : 'are'} directly linked; ${results.length} of them follow.`,
      ],
      tables: [
        {
          name: 'neighbours',
          title: 'Linked things',
          columns: [...entityColumns, 'Facts'],
          rows: results.map(({ entity, links }) => [...entityCells(entity), links.length]),
        },
        {
          name: 'links',
          title: 'Facts',
          columns: linkColumns,
          rows: results.flatMap(({ links }) => links.map((link) => linkCells(link, nameOf))),
        },
        {
          name: 'counts',
          title: 'Counts of all that is linked',
          columns: ['Relationship', 'Direction', 'Kind', 'Count'],
          rows: counts.map(({ type, direction, kind, count }) => [phraseOf(type), direction, kind, count]),
        },
      ],
    },
  ],
});
