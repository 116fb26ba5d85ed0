import { compareQuestion } from '@corridor/graph-schema/questions';
import { defineForm } from './define-form.ts';
import { figureRows, figureSentence } from './figures.ts';
import { networkMethod } from './network-method.ts';
import { entityCells, entityColumns } from './tables.ts';
import { counted, percent } from './words.ts';

/** Two networks side by side. */
export const compareForm = defineForm(compareQuestion, {
  restsOn: 'network',
  method: [...networkMethod, 'Both sides are computed by the same conventions but for what each side says itself.'],
  sections: ({ results }) =>
    results.map(({ first, second, nodes, ties }) => ({
      title: 'How they differ',
      sentences: [
        `The first: ${figureSentence(first)}`,
        `The second: ${figureSentence(second)}`,
        `${counted(nodes.both, 'entity', 'entities')} and ${counted(ties.both, 'tie')} are in both (${percent(nodes.jaccard)} and ${percent(ties.jaccard)} of what is in either).`,
        `In the first alone: ${counted(nodes.onlyFirstCount, 'entity', 'entities')}, ${counted(ties.onlyFirstCount, 'tie')}. In the second alone: ${counted(nodes.onlySecondCount, 'entity', 'entities')}, ${counted(ties.onlySecondCount, 'tie')}.`,
      ],
      tables: [
        {
          name: 'figures',
          title: 'Figures',
          columns: ['Figure', 'First', 'Second'],
          rows: figureRows(first, second),
        },
        {
          name: 'entities',
          title: 'Entities in one alone',
          columns: ['In', ...entityColumns],
          rows: [
            ...nodes.onlyFirst.map((one) => ['first', ...entityCells(one)]),
            ...nodes.onlySecond.map((one) => ['second', ...entityCells(one)]),
          ],
        },
        {
          name: 'ties',
          title: 'Ties in one alone',
          columns: ['In', 'From', 'To', 'Claims'],
          rows: [
            ...ties.onlyFirst.map(({ from, to, claims }) => ['first', from.caption, to.caption, claims.join(' ')]),
            ...ties.onlySecond.map(({ from, to, claims }) => ['second', from.caption, to.caption, claims.join(' ')]),
          ],
        },
      ],
    })),
});
