import { amongQuestion } from '@corridor/graph-schema/questions';
import { defineForm } from './define-form.ts';
import { entityTable, linkCells, linkColumns } from './tables.ts';
import { counted, linkSentence } from './words.ts';

/** So many facts stand as sentences before the table. */
const SENTENCES = 20;

/** The facts among several things. */
export const amongForm = defineForm(amongQuestion, {
  restsOn: 'named',
  method: [
    'Parallel claims of one type are one fact; its confidence is combined over distinct origins. Ways over third things are not looked for.',
  ],
  sections: ({ results, links }, nameOf) => [
    {
      title: 'How they are linked',
      sentences: [
        `Among ${counted(results.length, 'thing')} there ${links.length === 1 ? 'is' : 'are'} ${counted(links.length, 'fact')}.`,
        ...(links.length <= SENTENCES ? links.map((link) => `${linkSentence(link, nameOf)}.`) : []),
      ],
      tables: [
        {
          name: 'links',
          title: 'Facts',
          columns: linkColumns,
          rows: links.map((link) => linkCells(link, nameOf)),
        },
        entityTable(
          'entities',
          'Who and what they are',
          results.map(({ entity }) => entity),
        ),
      ],
    },
  ],
});
