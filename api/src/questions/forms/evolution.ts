import { evolutionQuestion } from '@corridor/graph-schema/questions';
import { defineForm } from './define-form.ts';
import { networkMethod } from './network-method.ts';
import { entityCells, entityColumns } from './tables.ts';
import { counted } from './words.ts';

/** A network between windows of time: what changed, and what only became known. */
export const evolutionForm = defineForm(evolutionQuestion, {
  restsOn: 'network',
  method: [
    ...networkMethod,
    'A link belongs to a window that it overlaps. Communities of two windows match that share enough of their members. What is newly known is new knowledge, not change.',
  ],
  sections: ({ results }) =>
    results.flatMap(({ snapshots, events, changes, newlyKnown }) => [
      {
        title: 'How it changed',
        sentences: [
          `${counted(snapshots.length, 'window')}, ${counted(events.length, 'event')} of communities, ${counted(newlyKnown.length, 'tie')} that only became known.`,
        ],
        tables: [
          {
            name: 'snapshots',
            title: 'Windows',
            columns: ['From', 'Before', 'Entities', 'Links', 'Communities'],
            rows: snapshots.map(({ at, until, nodes, links, communities }) => [
              at,
              until,
              nodes,
              links,
              communities.length,
            ]),
          },
          {
            name: 'events',
            title: 'What became of communities',
            columns: ['Window', 'What', 'Before', 'After', 'Shared members (Jaccard)'],
            rows: events.map(({ type, at, from, to, jaccard }) => [
              at,
              type,
              from.join(' '),
              to.join(' '),
              jaccard.map((share) => share.toFixed(3)).join(' '),
            ]),
          },
          {
            name: 'changes',
            title: 'From each window to the next',
            columns: ['Window', 'Joined', 'Left', 'Ties begun', 'Ties ended'],
            rows: changes.map(({ at, joinedCount, leftCount, started, ended }) => [
              at,
              joinedCount,
              leftCount,
              started,
              ended,
            ]),
          },
          {
            name: 'who-changed',
            title: 'Who joined and who left',
            columns: ['Window', 'What', ...entityColumns],
            rows: changes.flatMap(({ at, joined, left }) => [
              ...joined.map((one) => [at, 'joined', ...entityCells(one)]),
              ...left.map((one) => [at, 'left', ...entityCells(one)]),
            ]),
          },
          {
            name: 'roles',
            title: 'Who plays another role',
            columns: ['Window', ...entityColumns, 'Roles gained', 'Roles lost', 'Claims'],
            rows: changes.flatMap(({ at, roles }) =>
              roles.map(({ entity, gained, lost, claims }) => [
                at,
                ...entityCells(entity),
                gained.join(', '),
                lost.join(', '),
                claims.join(' '),
              ]),
            ),
          },
          {
            name: 'members',
            title: 'Members of communities',
            columns: ['Community', 'Size', 'Stability', ...entityColumns],
            rows: snapshots.flatMap(({ communities }) =>
              communities.flatMap(({ id, size, stability, members }) =>
                members.map((one) => [id, size, stability, ...entityCells(one)]),
              ),
            ),
          },
          {
            name: 'newly-known',
            title: 'What only became known',
            columns: ['Window', 'From', 'To', 'Claims'],
            rows: newlyKnown.map(({ at, from, to, claims }) => [at, from.caption, to.caption, claims.join(' ')]),
          },
        ],
      },
    ]),
});
