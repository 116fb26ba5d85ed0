import type * as z from 'zod';
import { signaturesQuestion } from '@corridor/graph-schema/questions';
import { placesOfSeizure, rarityOf, signatureClusters, type SignatureCluster, type View } from '@corridor/network';
import { readFolded } from '../resources/entities/read-folded.ts';
import { defineAnswer } from './define-answer.ts';
import { readBearings, type ReadBearing } from './read-bearings.ts';
import { byCaption, type Sight } from './sight.ts';
import { dateOf, viewOf, warnNoEffect } from './view-options.ts';

type Cluster = z.infer<typeof signaturesQuestion.result>;
const FAR_DAY = 2_000_000_000;

/** Clusters of seizures by shared signatures: the largest first, then by captions (Q3). */
export const signaturesAnswer = defineAnswer(signaturesQuestion, async (params, sight) => {
  const { types: _types, classes: _classes, ...common } = params;
  const view = viewOf(sight, common);
  const { bearings, typeOf } = await readBearings(sight, view, params);
  const seizures = numbered(bearings.map(({ seizure }) => seizure));
  const signatures = numbered(bearings.map(({ signature }) => signature));
  const { clusters, leftOut } = signatureClusters(
    seizures.nodes.length,
    bearings.map(({ seizure, signature, score }) => ({
      seizure: seizures.numberOf(seizure),
      signature: signatures.numberOf(signature),
      score,
    })),
    { minScore: params.minScore, mostBearers: params.maxDegree },
  );
  const bearers = Map.groupBy(bearings, ({ signature }) => signature);
  const borne = Map.groupBy(bearings, ({ seizure }) => seizure);
  const countOf = (signature: number) => new Set(bearers.get(signature)?.map(({ seizure }) => seizure)).size;
  const nodesOf = (numbers: readonly number[]) => numbers.flatMap((number) => signatures.nodes[number] ?? []);
  const largest = clusters
    .map((cluster) => ({ cluster, first: cluster.seizures.map((number) => summaryOf(number)).sort(byCaption)[0] }))
    .sort(
      (a, b) =>
        b.cluster.seizures.length - a.cluster.seizures.length || (a.first && b.first ? byCaption(a.first, b.first) : 0),
    );
  const kept = largest.slice(0, params.limit).map(({ cluster }) => cluster);
  const locodes = await readLocodes(
    sight,
    view,
    kept.flatMap((cluster) => cluster.seizures.flatMap((number) => seizures.nodes[number] ?? [])),
  );

  function summaryOf(number: number) {
    return sight.summary(view, seizures.nodes[number] ?? -1);
  }

  function toResult(cluster: SignatureCluster): Cluster {
    const members = cluster.seizures.flatMap((number) => seizures.nodes[number] ?? []);
    const own = members.flatMap((seizure) => borne.get(seizure) ?? []);
    return {
      seizures: members.map((node) => sight.summary(view, node)).sort(byCaption),
      signatures: nodesOf(cluster.signatures)
        .map((node) => ({
          ...sight.summary(view, node),
          signatureType: typeOf(node),
          seizures: countOf(node),
          rarity: rarityOf(countOf(node)),
        }))
        .sort(byCaption),
      bridges: cluster.bridges.map(({ from, to, score, signatures: shared }) => ({
        from: summaryOf(from).id,
        to: summaryOf(to).id,
        score,
        signatures: nodesOf(shared).map((node) => sight.summary(view, node).id),
      })),
      bears: own.map(({ seizure, signature, score, claims }) => ({
        seizure: sight.summary(view, seizure).id,
        signature: sight.summary(view, signature).id,
        score,
        claims: [...claims],
      })),
      places: placesIn(sight, view, members, locodes),
      ...daysIn(own),
      commonRoute: routeIn(sight, view, members),
    };
  }

  return {
    results: kept.map(toResult),
    truncated: kept.length < clusters.length ? { reason: `limit ${params.limit}`, total: clusters.length } : null,
    warnings: warnNoEffect('signatures', params, ['types', 'classes']),
    beside: {
      skippedHubs: nodesOf(leftOut)
        .map((node) => ({ ...sight.summary(view, node), degree: countOf(node) }))
        .sort(byCaption),
      seizures: seizures.nodes.length,
    },
  };
});

/** Nodes by number, in the order in which they first come. */
function numbered(all: readonly number[]) {
  const nodes = [...new Set(all)];
  const numbers = new Map(nodes.map((node, number) => [node, number]));
  return { nodes, numberOf: (node: number) => numbers.get(node) ?? -1 };
}

async function readLocodes(
  sight: Sight,
  view: View,
  seizures: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const places = seizures.flatMap((seizure) => placesOfSeizure(view, seizure).seizedAt);
  const said = await readFolded(sight, view, places, ['locode']);
  return new Map(
    [...said].flatMap(([place, { values }]) =>
      typeof values['locode'] === 'string' ? [[place, values['locode']] as const] : [],
    ),
  );
}

/** Where they were made, the most frequent first. */
function placesIn(
  sight: Sight,
  view: View,
  seizures: readonly number[],
  locodes: ReadonlyMap<number, string>,
): Cluster['places'] {
  const counts = countsOf(seizures.flatMap((seizure) => placesOfSeizure(view, seizure).seizedAt));
  return [...counts]
    .map(([place, count]) => {
      const locode = locodes.get(place);
      return { place: sight.summary(view, place), ...(locode === undefined ? {} : { locode }), count };
    })
    .sort((a, b) => b.count - a.count || byCaption(a.place, b.place));
}

function daysIn(bearings: readonly ReadBearing[]): Pick<Cluster, 'firstSeen' | 'lastSeen'> {
  const first = Math.min(...bearings.map(({ earliest }) => earliest).filter((day) => Math.abs(day) < FAR_DAY));
  const last = Math.max(...bearings.map(({ latest }) => latest).filter((day) => Math.abs(day) < FAR_DAY));
  return {
    firstSeen: Number.isFinite(first) ? dateOf(first) : null,
    lastSeen: Number.isFinite(last) ? dateOf(last) : null,
  };
}

/** The pair of departure and destination that most of them name, at least two; of equally many the first by caption. */
function routeIn(sight: Sight, view: View, seizures: readonly number[]): Cluster['commonRoute'] {
  const pairs = seizures.flatMap((seizure) => {
    const { from, to } = placesOfSeizure(view, seizure);
    return from.flatMap((start) => to.map((end) => `${start} ${end}`));
  });
  const routes = [...countsOf(pairs)]
    .filter(([, count]) => count > 1)
    .map(([pair, count]) => {
      const [start = -1, end = -1] = pair.split(' ').map(Number);
      return { from: sight.summary(view, start), to: sight.summary(view, end), seizures: count };
    });
  routes.sort((a, b) => b.seizures - a.seizures || byCaption(a.from, b.from) || byCaption(a.to, b.to));
  return routes[0] ?? null;
}

function countsOf<Item>(items: readonly Item[]): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
