import { keyPlayersQuestion } from '@corridor/graph-schema/questions';
import { defineForm } from './define-form.ts';
import { networkMethod } from './network-method.ts';
import { entityCells, entityColumns, explainTables } from './tables.ts';
import { counted, names, percent } from './words.ts';

/** The few who, removed together, would break a network up the most. */
export const keyPlayersForm = defineForm(keyPlayersQuestion, {
  restsOn: 'network',
  method: [
    ...networkMethod,
    'Fragmentation is the share of pairs between whom there is no way. Direction and strength of ties play no part. Victims, witnesses and minors are never among the candidates.',
    'Likely successors are those who would come to stand between others once the first set is gone.',
  ],
  sections: ({ results, ...beside }) => {
    const { method, fBefore, bound, candidateCount, setCount, tied, comparison, likelySuccessors, explain } = beside;
    const best = results[0];
    const others = [
      ['of most ties', comparison.degree],
      ['of most betweenness', comparison.betweenness],
      ['one after another', comparison.greedy],
    ] as const;
    return [
      {
        title: 'Who, removed together, would break it up the most',
        sentences: [
          best === undefined
            ? 'Nobody can be chosen here.'
            : `Without ${names(best.set)} fragmentation is ${percent(best.fAfter)}; before it is ${percent(fBefore)}.`,
          method === 'exact'
            ? `It is exact: of ${counted(setCount, 'set')} of ${counted(candidateCount, 'candidate')} none is better, and ${tied} ${tied === 1 ? 'is' : 'are'} as good.`
            : `It is a search among ${counted(candidateCount, 'candidate')}: a better set may exist, up to ${percent(bound)}; ${tied} ${tied === 1 ? 'is' : 'are'} known to be as good.`,
        ],
        tables: [
          {
            name: 'sets',
            title: 'The best sets',
            columns: ['Set', ...entityColumns],
            rows: results.flatMap(({ set }, at) => set.map((one) => [at + 1, ...entityCells(one)])),
          },
          {
            name: 'fragmentation',
            title: 'What is left',
            columns: ['Set', 'Members', 'Fragmentation after', 'Cost', 'Parts by size'],
            rows: results.map(({ set, fAfter, cost, components }, at) => [
              at + 1,
              names(set),
              fAfter,
              cost,
              components.map(({ size }) => size).join(' '),
            ]),
          },
          {
            name: 'comparison',
            title: 'What other choices come to',
            columns: ['Choice', 'Members', 'Fragmentation after'],
            rows: others.flatMap(([choice, chosen]) => (chosen ? [[choice, names(chosen.set), chosen.fAfter]] : [])),
          },
          {
            name: 'successors',
            title: 'Likely successors',
            columns: [...entityColumns, 'Further pairs between whom they would stand'],
            rows: likelySuccessors.map(({ brokerageGain, ...one }) => [...entityCells(one), percent(brokerageGain)]),
          },
          ...explainTables(explain),
        ],
      },
    ];
  },
});
