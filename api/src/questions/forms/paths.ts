import { pathsQuestion } from '@corridor/graph-schema/questions';
import { defineForm } from './define-form.ts';
import { hubTable, linkCells, linkColumns } from './tables.ts';
import { counted, dayWords } from './words.ts';

/** The ways between two, or each two of several, hop by hop, and since when. */
export const pathsForm = defineForm(pathsQuestion, {
  restsOn: 'named',
  method: [
    'A way is as sure as the product of its hops, of each the most confident of its parallel facts. Nothing passes through reference things, such as countries, or through hubs unless they are named; shared identifiers are one hop.',
    'Since when two are linked is the first day on which a way within the most hops holds.',
  ],
  sections: ({ results, pairs, skippedHubs }, nameOf) => [
    {
      title: 'Whether they are linked',
      sentences: pairs.map(({ from, to, linked, minHops, since }) =>
        linked
          ? `${nameOf(from)} and ${nameOf(to)} are linked by ${counted(minHops ?? 0, 'hop')}; first day: ${dayWords(since)}.`
          : `${nameOf(from)} and ${nameOf(to)} are not linked, as far as its reader may see.`,
      ),
      tables: [
        {
          name: 'ways',
          title: 'Ways',
          columns: ['Way', 'Over', 'Hops', 'Confidence', 'At one time', 'Weakest fact'],
          rows: results.map(({ nodes, links, hops, confidence, simultaneous, weakest }, at) => {
            const least = weakest === null ? undefined : links[weakest];
            return [
              at + 1,
              nodes.map(({ caption }) => caption).join(' – '),
              hops,
              confidence,
              simultaneous ? 'yes' : 'never',
              least && `${nameOf(least.from)} – ${nameOf(least.to)}`,
            ];
          }),
        },
        {
          name: 'links',
          title: 'Facts of each way',
          columns: ['Way', ...linkColumns],
          rows: results.flatMap(({ links }, at) => links.map((link) => [at + 1, ...linkCells(link, nameOf)])),
        },
      ],
    },
    ...(skippedHubs.length === 0
      ? []
      : [
          {
            title: 'Hubs that no way was looked for through',
            tables: [hubTable(skippedHubs)],
          },
        ]),
  ],
});
