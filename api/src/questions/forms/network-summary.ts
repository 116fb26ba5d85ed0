import { networkSummaryQuestion } from '@corridor/graph-schema/questions';
import { defineForm } from './define-form.ts';
import { figureRows, figureSentence } from './figures.ts';
import { networkMethod } from './network-method.ts';
import { explainTables } from './tables.ts';

/** A network in figures. */
export const networkSummaryForm = defineForm(networkSummaryQuestion, {
  restsOn: 'network',
  method: [
    ...networkMethod,
    'Distances are over pairs with a way; efficiency is the mean of 1 ÷ distance over all pairs, 0 where there is no way. What has no meaning is empty.',
  ],
  sections: ({ results, explain }) =>
    results.map((figures) => ({
      title: 'The network in figures',
      sentences: [figureSentence(figures)],
      tables: [
        { name: 'figures', title: 'Figures', columns: ['Figure', 'Value'], rows: figureRows(figures) },
        ...explainTables(explain),
      ],
    })),
});
