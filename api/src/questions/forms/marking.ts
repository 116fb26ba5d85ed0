import { markingQuestion } from '@corridor/graph-schema/questions';
import { markingWords } from '@corridor/graph-schema/policy';
import { defineForm } from './define-form.ts';

/** Under which marking things stand together. */
export const markingForm = defineForm(markingQuestion, {
  restsOn: 'around',
  method: ['It is the strictest, in each of its parts, of everything that its reader is shown of these.'],
  sections: ({ results }) => [
    {
      title: 'The marking',
      sentences: results.length === 0 ? ['Nothing of these is there.'] : results.map(markingWords),
      tables: [
        {
          name: 'marking',
          title: 'In parts',
          columns: [
            'Level',
            'Handling',
            'Releasable to',
            'Never to',
            'Originators',
            'Data on victims',
            'Closed circle',
          ],
          rows: results.map(({ level, handling, releasableTo, denied, originators, victims, closed }) => [
            level,
            handling.join(' '),
            releasableTo.join(' '),
            denied.join(' '),
            originators.join(' '),
            victims ? 'yes' : 'no',
            closed ? 'yes' : 'no',
          ]),
        },
      ],
    },
  ],
});
