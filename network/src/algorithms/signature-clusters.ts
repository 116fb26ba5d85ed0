import { buildGraph } from '../graph/build-graph.ts';
import { components } from './components.ts';
import { cutPoints } from './cut-points.ts';
import { membersOf } from './partition.ts';

/** That a seizure bears a signature, by numbers, and how well it fits, 0 to 1. */
export interface Bearing {
  readonly seizure: number;
  readonly signature: number;
  readonly score: number;
}

/** When two seizures are tied. */
export interface ClusterOptions {
  readonly minScore: number;
  /** What more seizures bear ties none of them. */
  readonly mostBearers: number;
}

/** That two seizures share signatures, and how much the best of them says. */
export interface SharedSignatures {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  /** Ascending. */
  readonly signatures: readonly number[];
}

/** Seizures that hang together by signatures. */
export interface SignatureCluster {
  /** Ascending. */
  readonly seizures: readonly number[];
  /** Signatures that tie two of them, ascending. */
  readonly signatures: readonly number[];
  /** Ties without which it would be two clusters of two or more. */
  readonly bridges: readonly SharedSignatures[];
}

/** What a tie between two bearers is worth at most, by how many bear it: 1 of two, a half of four, a ninth of four hundred. */
export function rarityOf(bearers: number): number {
  return bearers < 2 ? 0 : 1 / Math.log2(bearers);
}

/**
 * Clusters of two or more seizures: the components of the network of seizures that is projected from who bears what. Two
 * are tied by the best signature that both bear: the lesser of the two scores, times its rarity, if that reaches the least
 * score. O(pairs that share a signature).
 */
export function signatureClusters(
  seizures: number,
  bearings: readonly Bearing[],
  { minScore, mostBearers }: ClusterOptions,
): { readonly clusters: readonly SignatureCluster[]; readonly leftOut: readonly number[] } {
  const best = bestScores(bearings);
  const pairs = new Map<string, { from: number; to: number; score: number; signatures: number[] }>();
  const leftOut: number[] = [];
  for (const [signature, scores] of [...best].sort(([a], [b]) => a - b)) {
    if (scores.size > mostBearers) {
      leftOut.push(signature);
      continue;
    }
    const rarity = rarityOf(scores.size);
    const bearers = [...scores].sort(([a], [b]) => a - b);
    bearers.forEach(([from, own], place) => {
      for (const [to, other] of bearers.slice(place + 1)) {
        const score = Math.min(own, other) * rarity;
        if (score < minScore || score === 0) continue;
        const key = `${from} ${to}`;
        const pair = pairs.get(key) ?? { from, to, score: 0, signatures: [] };
        pair.score = Math.max(pair.score, score);
        pair.signatures.push(signature);
        pairs.set(key, pair);
      }
    });
  }
  const ties = [...pairs.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  const graph = buildGraph({ size: seizures, from: ties.map(({ from }) => from), to: ties.map(({ to }) => to) });
  const groups = components(graph);
  const isLeaf = (node: number) => graph.offsets[node + 1] - graph.offsets[node] === 1;
  const bridges = cutPoints(graph).bridges.filter((edge) => !isLeaf(graph.from[edge]) && !isLeaf(graph.to[edge]));
  const tiesIn = Map.groupBy(ties, ({ from }) => groups.of[from]);
  // Edges are in the order of the ties, which stand once each.
  const bridgesIn = Map.groupBy(bridges, (edge) => groups.of[graph.from[edge]]);
  const clusters = membersOf(groups).flatMap((members, group) => {
    if (members.length < 2) return [];
    const signatures = new Set((tiesIn.get(group) ?? []).flatMap((tie) => tie.signatures));
    return [
      {
        seizures: [...members],
        signatures: [...signatures].sort((a, b) => a - b),
        bridges: (bridgesIn.get(group) ?? []).map((edge) => ties[edge]),
      },
    ];
  });
  return { clusters, leftOut };
}

/** For each signature who bears it, with the best score said. */
function bestScores(bearings: readonly Bearing[]): Map<number, Map<number, number>> {
  const best = new Map<number, Map<number, number>>();
  for (const { seizure, signature, score } of bearings) {
    const scores = best.get(signature) ?? new Map<number, number>();
    best.set(signature, scores);
    scores.set(seizure, Math.max(scores.get(seizure) ?? 0, score));
  }
  return best;
}
