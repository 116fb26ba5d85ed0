import { signaturesQuestion } from '@corridor/graph-schema/questions';
import { defineForm } from './define-form.ts';
import { entityCells, entityColumns, hubTable } from './tables.ts';
import { codeWords, counted, dayWords, names } from './words.ts';

/** Clusters of seizures by the signatures that they share. */
export const signaturesForm = defineForm(signaturesQuestion, {
  restsOn: 'seizures',
  method: [
    'Two seizures are tied by the best signature that both bear: the lesser score divided by log₂ of how many seizures bear it. A common signature therefore ties less than a rare one.',
    'A bridge is a tie without which a cluster would be two, each of two seizures or more. A common route is a proposal.',
  ],
  sections: ({ results, seizures, skippedHubs }, nameOf) => [
    {
      title: 'Which seizures hang together',
      sentences: [
        `${counted(seizures, 'seizure')} ${seizures === 1 ? 'bears' : 'bear'} a signature; there ${results.length === 1 ? 'is' : 'are'} ${counted(results.length, 'cluster')}.`,
        ...results.map(
          (cluster, at) =>
            `Cluster ${at + 1}: ${counted(cluster.seizures.length, 'seizure')} by ${names(cluster.signatures)}, first ${dayWords(cluster.firstSeen)}, last ${dayWords(cluster.lastSeen)}.${routeWords(cluster.commonRoute)}`,
        ),
      ],
      tables: [
        {
          name: 'seizures',
          title: 'Seizures of each cluster',
          columns: ['Cluster', ...entityColumns],
          rows: results.flatMap((cluster, at) => cluster.seizures.map((one) => [at + 1, ...entityCells(one)])),
        },
        {
          name: 'signatures',
          title: 'What ties them',
          columns: ['Cluster', ...entityColumns, 'Type', 'Borne by', 'Worth at most'],
          rows: results.flatMap((cluster, at) =>
            cluster.signatures.map((one) => [
              at + 1,
              ...entityCells(one),
              codeWords('signatureType', one.signatureType),
              one.seizures,
              one.rarity,
            ]),
          ),
        },
        {
          name: 'bearings',
          title: 'Which seizure bears what',
          columns: ['Cluster', 'Seizure', 'Signature', 'Score', 'Claims'],
          rows: results.flatMap((cluster, at) =>
            cluster.bears.map(({ seizure, signature, score, claims }) => [
              at + 1,
              nameOf(seizure),
              nameOf(signature),
              score,
              claims.join(' '),
            ]),
          ),
        },
        {
          name: 'bridges',
          title: 'Bridges',
          columns: ['Cluster', 'From', 'To', 'Score', 'By'],
          rows: results.flatMap((cluster, at) =>
            cluster.bridges.map(({ from, to, score, signatures }) => [
              at + 1,
              nameOf(from),
              nameOf(to),
              score,
              signatures.map(nameOf).join(', '),
            ]),
          ),
        },
        {
          name: 'places',
          title: 'Where they were made',
          columns: ['Cluster', 'Place', 'UN/LOCODE', 'Seizures'],
          rows: results.flatMap((cluster, at) =>
            cluster.places.map(({ place, locode, count }) => [at + 1, place.caption, locode, count]),
          ),
        },
        hubTable(skippedHubs),
      ],
    },
  ],
});

function routeWords(route: { from: { caption: string }; to: { caption: string }; seizures: number } | null): string {
  return route === null
    ? ''
    : ` ${counted(route.seizures, 'seizure')} went from ${route.from.caption} to ${route.to.caption}.`;
}
