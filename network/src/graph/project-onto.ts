import { buildGraph } from './build-graph.ts';
import type { Graph } from './graph.ts';
import type { ProjectedGraph } from './project-graph.ts';

/** What sharing one thing with n − 1 others is worth: 1 ÷ (n − 1), so that a large event adds little, or 1 each. */
export type OntoWeighting = 'newman' | 'shared';

/** Conventions of a one-mode projection; each is said in an answer that rests on it. */
export interface OntoOptions {
  readonly weighting: OntoWeighting;
  /** Whether strengths are the sums of what is shared; else each tie is 1. Default false. */
  readonly weighted?: boolean;
  /** One tie between two that share something, or one for each thing that they share; default `merge`. */
  readonly parallel?: 'merge' | 'keep';
  /** Nodes without a tie stay. Default true. */
  readonly isolates?: boolean;
}

/** A one-mode projection. */
export interface OntoGraph extends ProjectedGraph {
  /** How many things more than `MOST_SHARING` share: they tie nobody. */
  readonly crowded: number;
}

/** What more of a kind share says nothing of any two of them, and would make half a million ties. */
export const MOST_SHARING = 1_000;

/**
 * Projects a network onto some of its nodes: two of them are tied where they have a neighbour in common that is none of
 * them; ties between them stay as they are. Directions are lost.
 * Source of the weighting: M. Newman (2001), Scientific collaboration networks II. O(ties + pairs at what is shared).
 */
export function projectOnto(
  { graph, entities, crowdedHelpers }: ProjectedGraph,
  isKept: (entity: number) => boolean,
  options: OntoOptions,
): OntoGraph {
  const place = new Int32Array(graph.size).fill(-1);
  let kept = Array.from(entities.keys()).filter((node) => isKept(entities[node]));
  for (const [at, node] of kept.entries()) place[node] = at;
  const { ties, crowded } = sharedTies(graph, place, options.weighting);
  if (options.isolates === false) {
    const tied = new Set([...ties.from, ...ties.to]);
    const renumbered = new Map([...tied].sort((a, b) => a - b).map((old, at) => [old, at] as const));
    kept = kept.filter((_, at) => tied.has(at));
    ties.from = ties.from.map((old) => renumbered.get(old) ?? -1);
    ties.to = ties.to.map((old) => renumbered.get(old) ?? -1);
  }
  const built = buildGraph({ size: kept.length, ...ties }, { parallel: options.parallel ?? 'merge' });
  const number = new Map(kept.map((node, at) => [entities[node], at] as const));
  return {
    graph: options.weighted === true ? built : { ...built, weights: new Float64Array(built.edges).fill(1) },
    entities: Int32Array.from(kept, (node) => entities[node]),
    nodeOf: (entity) => number.get(entity) ?? -1,
    crowded,
    crowdedHelpers,
  };
}

/** Ties among nodes that have a place: their own, and one for each thing that two of them share. */
function sharedTies(graph: Graph, place: Int32Array, weighting: OntoWeighting) {
  const ties = { from: [] as number[], to: [] as number[], weights: [] as number[] };
  const push = (from: number, to: number, weight: number) => {
    ties.from.push(from);
    ties.to.push(to);
    ties.weights.push(weight);
  };
  for (let edge = 0; edge < graph.edges; edge += 1) {
    const [from, to] = [place[graph.from[edge]], place[graph.to[edge]]];
    if (from !== -1 && to !== -1) push(from, to, graph.weights[edge]);
  }
  let crowded = 0;
  for (let node = 0; node < graph.size; node += 1) {
    if (place[node] !== -1) continue;
    const around = [graph.heads.subarray(graph.offsets[node], graph.offsets[node + 1])];
    if (graph.directed) around.push(graph.inHeads.subarray(graph.inOffsets[node], graph.inOffsets[node + 1]));
    const sharers = [...new Set(around.flatMap((heads) => [...heads].map((head) => place[head])))];
    const sharing = sharers.filter((at) => at !== -1).sort((a, b) => a - b);
    if (sharing.length > MOST_SHARING) {
      crowded += 1;
      continue;
    }
    const worth = weighting === 'newman' ? 1 / (sharing.length - 1) : 1;
    sharing.forEach((one, at) => {
      for (const other of sharing.slice(at + 1)) push(one, other, worth);
    });
  }
  return { ties, crowded };
}
