import { measureNames, measureWords, metricsQuestion } from '@corridor/graph-schema/questions';
import { defineForm } from './define-form.ts';
import { networkMethod } from './network-method.ts';
import { entityCells, entityColumns, explainTables } from './tables.ts';
import { counted, figure, percent } from './words.ts';

/** Measures of each entity side by side. */
export const metricsForm = defineForm(metricsQuestion, {
  restsOn: 'network',
  method: [...networkMethod, 'Equal values stand in the order of captions. A measure that has no meaning is empty.'],
  sections: ({ results, nodes, ties, distribution, estimate, explain }) => {
    const asked = measureNames.filter((name) => distribution.some(({ measure }) => measure === name));
    return [
      {
        title: 'Who stands out',
        sentences: [
          `${counted(nodes, 'entity', 'entities')} and ${counted(ties, 'tie')} were measured; ${counted(results.length, 'line')} follow.`,
          ...asked.map((name) => `${measureWords[name].name}, where high: ${measureWords[name].says}`),
          ...(estimate
            ? [
                `Betweenness is estimated from ${estimate.samples} ways: no value is off by more than ${figure(estimate.error)}, with ${percent(estimate.confidence)} confidence.`,
              ]
            : []),
        ],
        tables: [
          {
            name: 'measures',
            title: 'Measures',
            columns: [...entityColumns, ...asked.map((name) => measureWords[name].name)],
            rows: results.map(({ entity, values }) => [...entityCells(entity), ...asked.map((name) => values[name])]),
          },
          {
            name: 'distribution',
            title: 'Distribution over the whole network',
            columns: ['Measure', 'Least', 'Mean', 'Greatest', 'Count in each of ten equal steps'],
            rows: distribution.map(({ measure, least, mean, greatest, counts }) => [
              measureWords[measure].name,
              least,
              mean,
              greatest,
              counts.join(' '),
            ]),
          },
          ...explainTables(explain),
        ],
      },
    ];
  },
});
