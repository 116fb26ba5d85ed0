import { disruptionQuestion } from '@corridor/graph-schema/questions';
import { defineForm } from './define-form.ts';
import { networkMethod } from './network-method.ts';
import { entityCells, entityColumns, explainTables } from './tables.ts';
import { figure, percent } from './words.ts';

const measured = ['Entities', 'Parts', 'Largest part', 'Share of the largest', 'Efficiency', 'Fragmentation'] as const;

/** What is left of a network after each removal. */
export const disruptionForm = defineForm(disruptionQuestion, {
  restsOn: 'network',
  method: [
    ...networkMethod,
    'It is what the known network would be without them, on the day of asking. How people would adapt is not in it.',
  ],
  sections: ({ params, results, before, explain }) => {
    const last = results.at(-1);
    return [
      {
        title: 'How it falls apart',
        sentences: [
          `Removed by ${String(params['by'])}, ${params['mode'] === 'block' ? 'measured once' : 'measured anew after each removal'}.`,
          ...(last
            ? [
                `After ${results.length} removals the largest part is ${percent(last.share)} of what it was, and efficiency ${figure(last.efficiency)} instead of ${figure(before.efficiency)}.`,
              ]
            : []),
        ],
        tables: [
          {
            name: 'steps',
            title: 'After each removal',
            columns: ['Step', ...entityColumns, ...measured],
            rows: [
              [
                0,
                'nobody',
                '',
                '',
                before.nodes,
                before.components,
                before.largest,
                1,
                before.efficiency,
                before.fragmentation,
              ],
              ...results.map((one) => [
                one.step,
                ...entityCells(one.removed),
                one.nodes,
                one.components,
                one.largest,
                one.share,
                one.efficiency,
                one.fragmentation,
              ]),
            ],
          },
          ...explainTables(explain),
        ],
      },
    ];
  },
});
