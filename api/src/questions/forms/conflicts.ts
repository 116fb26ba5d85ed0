import { conflictsQuestion } from '@corridor/graph-schema/questions';
import { defineForm } from './define-form.ts';
import { entityTable } from './tables.ts';
import { counted, names, percent } from './words.ts';

const explained = {
  clone: 'two things bear one identity',
  misread: 'an identifier was misread',
  'wrong-date': 'a date is wrong',
  'wrong-place-code': 'a place code is wrong',
} as const;

/** Pairs of sightings that cannot both be of one thing, and what may explain them. */
export const conflictsForm = defineForm(conflictsQuestion, {
  restsOn: 'named',
  method: [
    'Two sightings conflict where the great-circle distance, less both precisions, over the longest time that there can have been between them is faster than anything of the mode goes. Every doubt about days and time zones is given to the thing.',
    'Plausibilities rank the hypotheses of one conflict and sum to 1; they are no probabilities.',
  ],
  sections: ({ results, bearers, sightings }) => [
    {
      title: 'What cannot be true',
      sentences: [
        `${counted(sightings, 'sighting')} of ${names(bearers) || 'nothing'} ${sightings === 1 ? 'was' : 'were'} put in order; ${counted(results.length, 'pair')} cannot both be true.`,
        ...results.map(
          ({ first, second, km, hoursMax }) =>
            `${first.place.caption} (${first.earliest}) and ${second.place.caption} (${second.earliest}) are ${Math.round(km)} km apart, with at most ${Math.round(hoursMax)} hours between.`,
        ),
      ],
      tables: [
        {
          name: 'conflicts',
          title: 'Conflicts',
          columns: ['Pair', 'Sighting', 'Event', 'Thing', 'Place', 'Earliest', 'Latest', 'Confidence', 'Claims'],
          rows: results.flatMap(({ first, second }, at) =>
            [first, second].map((one, side) => [
              at + 1,
              side === 0 ? 'first' : 'second',
              one.event.caption,
              one.thing.caption,
              one.place.caption,
              one.earliest,
              one.latest,
              one.confidence,
              one.claims.join(' '),
            ]),
          ),
        },
        {
          name: 'speeds',
          title: 'How fast it would have gone',
          columns: ['Pair', 'Mode', 'Km', 'Hours at most', 'Km an hour', 'Limit'],
          rows: results.map(({ mode, km, hoursMax, speed, limit }, at) => [
            at + 1,
            mode,
            km,
            hoursMax,
            speed ?? 'no time at all',
            limit,
          ]),
        },
        {
          name: 'hypotheses',
          title: 'What may explain it',
          columns: ['Pair', 'Hypothesis', 'Plausibility', 'Evidence', 'Things it would be instead'],
          rows: results.flatMap(({ hypotheses }, at) =>
            hypotheses.map(({ kind, plausibility, evidence, entities }) => [
              at + 1,
              explained[kind],
              percent(plausibility),
              evidence.join('; '),
              names(entities),
            ]),
          ),
        },
        entityTable('bearers', 'What bears the identity', bearers),
      ],
    },
  ],
});
