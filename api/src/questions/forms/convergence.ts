import type * as z from 'zod';
import { convergenceQuestion } from '@corridor/graph-schema/questions';
import { defineForm, type Cell } from './define-form.ts';
import { entityCells, entityColumns } from './tables.ts';
import { codeWords, counted } from './words.ts';

type Activities = z.infer<typeof convergenceQuestion.result>['crimeTypes'];

/** Who, and which routes, serve several kinds of crime. */
export const convergenceForm = defineForm(convergenceQuestion, {
  restsOn: 'named',
  method: [
    'Kinds of crime are an actor’s own where records say them of it, or of different things that it is tied to. Where no record names the kind of crime of a seizure of drugs, it counts as drug trafficking if the question says so.',
  ],
  sections: ({ results, routes }) => [
    {
      title: 'Actors',
      sentences: [
        `${counted(results.length, 'actor')} and ${counted(routes.length, 'route')} in several kinds of crime.`,
        ...results.map(({ entity, crimeTypes }) => `${entity.caption}: ${crimeWords(crimeTypes)}.`),
      ],
      tables: [
        {
          name: 'actors',
          title: 'Actors, and what ties them to each kind of crime',
          columns: [...entityColumns, 'Kind of crime', 'Through', 'Basis', 'Claims'],
          rows: results.flatMap(({ entity, crimeTypes }) =>
            throughRows(crimeTypes).map((cells) => [...entityCells(entity), ...cells]),
          ),
        },
      ],
    },
    {
      title: 'Routes',
      tables: [
        {
          name: 'routes',
          title: 'Routes, and the seizures on them',
          columns: ['From', 'To', 'Kind of crime', 'Through', 'Basis', 'Claims'],
          rows: routes.flatMap(({ from, to, crimeTypes }) =>
            throughRows(crimeTypes).map((cells) => [from.caption, to.caption, ...cells]),
          ),
        },
      ],
    },
  ],
});

function crimeWords(crimeTypes: Activities): string {
  return crimeTypes.map(({ crimeType }) => codeWords('crimeType', crimeType)).join(', ');
}

function throughRows(crimeTypes: Activities): Cell[][] {
  return crimeTypes.flatMap(({ crimeType, through }) =>
    through.map(({ entity, basis, claims }) => [
      codeWords('crimeType', crimeType),
      entity.caption,
      basis === 'said' ? 'a record says so' : 'drugs were seized',
      claims.join(' '),
    ]),
  );
}
