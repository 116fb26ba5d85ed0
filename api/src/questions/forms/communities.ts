import { communitiesQuestion } from '@corridor/graph-schema/questions';
import { defineForm } from './define-form.ts';
import { networkMethod } from './network-method.ts';
import { entityCells, entityColumns, explainTables } from './tables.ts';
import { counted, figure } from './words.ts';

/** Groups that are tied among themselves more than to others. */
export const communitiesForm = defineForm(communitiesQuestion, {
  restsOn: 'network',
  method: [
    ...networkMethod,
    'Communities are sought several times, each with the next seed; the best run is told. Stability is how far the other runs agree: 1 where they all do. A group found so is a proposal, not an organisation.',
  ],
  sections: ({ results, modularity, stability, communities, bestSeed, explain }) => [
    {
      title: 'Into which groups it falls',
      sentences: [
        `${counted(communities, 'community', 'communities')}; modularity ${figure(modularity)}, stability ${figure(stability)}, seed of the run that is told: ${bestSeed}.`,
      ],
      tables: [
        {
          name: 'members',
          title: 'Members',
          columns: ['Community', ...entityColumns],
          rows: results.flatMap(({ community, members }) => members.map((one) => [community, ...entityCells(one)])),
        },
        {
          name: 'communities',
          title: 'Communities',
          columns: ['Community', 'Size', 'Stability'],
          rows: results.map(({ community, size, stability: own }) => [community, size, own]),
        },
        ...explainTables(explain),
      ],
    },
  ],
});
