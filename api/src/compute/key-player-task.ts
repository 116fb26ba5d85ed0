import {
  betweenness,
  components,
  degrees,
  membersOf,
  keyPlayers,
  removalSteps,
  subgraph,
  type Graph,
  type KeyPlayers,
} from '@corridor/network';
import { allSearches, MOST_EXACT, onePass } from './steps.ts';
import type { Task } from './tasks.ts';

/** Who is looked for. */
export interface KeyPlayerTaskOptions {
  readonly k: number;
  readonly candidates: readonly number[];
  readonly seed: number;
  /** Nodes that cost something other than 1. */
  readonly costs: readonly (readonly [node: number, cost: number])[];
  /** Who may be named as a successor. */
  readonly successors: readonly number[];
}

/** A set and how fragmented the network is without it. */
export interface ChosenSet {
  readonly set: readonly number[];
  readonly fAfter: number;
}

/** What is left without a set: sizes, the largest first, and the first few members of each. */
export interface PartLeft {
  readonly size: number;
  readonly sample: readonly number[];
}

/** The best sets, what is left without each, and what other ways of choosing come to. */
export interface KeyPlayerResult extends Omit<KeyPlayers, 'greedy'> {
  /** What each set costs: the cheapest comes first. */
  readonly setCosts: readonly number[];
  readonly parts: readonly (readonly PartLeft[])[];
  readonly comparison: {
    readonly degree: ChosenSet;
    readonly betweenness: ChosenSet | null;
    readonly greedy: ChosenSet;
  };
  /** Whose betweenness grows without the first set, the most first. */
  readonly successors: readonly { readonly node: number; readonly gain: number }[];
}

const MOST_SETS = 100_000;
const MOST_TIED = 50;
const MOST_PARTS = 20;
const SAMPLE = 5;
const SUCCESSORS = 5;
/** Betweenness that grows by less is what a computer rounds. */
const LEAST_GAIN = 1e-9;

/** The sets whose removal fragments the most, and what goes with them. */
export const keyPlayerTask: Task<KeyPlayerTaskOptions, KeyPlayerResult> = {
  steps: (graph, { candidates, k }) =>
    onePass(graph) * Math.min(MOST_SETS, candidates.length ** Math.max(1, k - 1)) +
    2 * Math.min(MOST_EXACT, allSearches(graph)),
  run(graph, { k, candidates, seed, costs, successors }, tick) {
    const {
      greedy,
      sets: best,
      ...found
    } = keyPlayers(graph, {
      k,
      candidates,
      seed,
      mostSets: MOST_SETS,
      mostTied: MOST_TIED,
      ...(tick ? { tick } : {}),
    });
    const cost = new Map(costs);
    const priced = best
      .map((set) => ({ set, cost: rounded(set.reduce((sum, node) => sum + (cost.get(node) ?? 1), 0)) }))
      .sort((a, b) => a.cost - b.cost);
    const sets = priced.map(({ set }) => set);
    const before = allSearches(graph) > MOST_EXACT ? undefined : betweenness(graph);
    const foremost = (scores: ArrayLike<number>) => chosenBy(graph, candidates, scores, k);
    return {
      ...found,
      sets,
      setCosts: priced.map((one) => one.cost),
      parts: sets.map((set) => partsWithout(graph, set)),
      comparison: {
        degree: foremost(degrees(graph)),
        betweenness: before ? foremost(before.map(rounded)) : null,
        greedy,
      },
      successors: before ? successorsOf(graph, before, successors, sets[0] ?? []) : [],
    };
  },
};

const rounded = (value: number) => Number(value.toPrecision(12));

function chosenBy(graph: Graph, candidates: readonly number[], scores: ArrayLike<number>, k: number): ChosenSet {
  const set = [...candidates].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, k);
  return { set, fAfter: removalSteps(graph, set).at(-1)?.fragmentation ?? 1 };
}

function without(graph: Graph, set: readonly number[]) {
  const isKept = new Uint8Array(graph.size).fill(1);
  for (const node of set) isKept[node] = 0;
  return subgraph(graph, isKept);
}

function partsWithout(graph: Graph, set: readonly number[]): PartLeft[] {
  const { graph: left, nodes } = without(graph, set);
  return membersOf(components(left))
    .map((members) => ({
      size: members.length,
      sample: Array.from(members.subarray(0, SAMPLE), (node) => nodes[node] ?? -1),
    }))
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST_PARTS);
}

function successorsOf(graph: Graph, before: Float64Array, candidates: readonly number[], set: readonly number[]) {
  const { graph: left, nodes } = without(graph, set);
  const may = new Set(candidates);
  return Array.from(betweenness(left), (value, place) => {
    const node = nodes[place] ?? -1;
    return { node, gain: rounded(value - (before[node] ?? 0)) };
  })
    .filter(({ node, gain }) => gain > LEAST_GAIN && may.has(node))
    .sort((a, b) => b.gain - a.gain || a.node - b.node)
    .slice(0, SUCCESSORS);
}
