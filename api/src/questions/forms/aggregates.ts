import { aggregatesQuestion } from '@corridor/graph-schema/questions';
import { defineForm } from './define-form.ts';

/** Sums in which nobody is found. */
export const aggregatesForm = defineForm(aggregatesQuestion, {
  restsOn: 'everything',
  method: [
    'Every count is rounded down to a multiple of five, and small groups are left out, so that nobody is found.',
  ],
  sections: ({ params, results, leastGroup }) => [
    {
      title: 'How many there are',
      sentences: [`Groups of fewer than ${leastGroup} are left out.`],
      tables: [
        {
          name: 'groups',
          title: `By ${String(params['by'])}`,
          columns: ['Group', 'Count'],
          rows: results.map(({ name, count }) => [name, count]),
        },
      ],
    },
  ],
});
