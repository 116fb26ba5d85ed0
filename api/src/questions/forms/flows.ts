import { flowsQuestion } from '@corridor/graph-schema/questions';
import { defineForm } from './define-form.ts';
import { counted } from './words.ts';

/** Seizures between countries or places. */
export const flowsForm = defineForm(flowsQuestion, {
  restsOn: 'seizures',
  method: [
    'A seizure counts once for each pair of departure and destination that its records name. Kilograms that were weighed and kilograms that were converted from other units are kept apart; precursors are not added to drugs.',
    'What is seized depends on where one looks: it measures controls as much as trade.',
  ],
  sections: ({ results, totalSeizures, pairs }) => [
    {
      title: 'Which way seized goods go',
      sentences: [`${counted(totalSeizures, 'seizure')} between ${counted(pairs, 'pair')}.`],
      tables: [
        {
          name: 'flows',
          title: 'Flows, the most seizures first',
          columns: ['From', 'To', 'Seizures', 'Kg weighed', 'Kg converted', 'First day', 'Last day'],
          rows: results.map(({ from, to, seizures, kgWeighed, kgConverted, first, last }) => [
            from.caption,
            to.caption,
            seizures,
            kgWeighed,
            kgConverted,
            first,
            last,
          ]),
        },
      ],
    },
  ],
});
