import type { Graph } from '../graph/graph.ts';
import { checkValues, type WayValues } from './best-ways.ts';
import { detourFinder, type DetourFinder, type DetourGuess } from './paths/best-detour.ts';
import { waysLeft, type OpenGraph, type WayLeft } from './paths/open-ways.ts';
import { compareSequences, type CostedPath } from './paths/ranked-path.ts';
import type { Tick } from './tick.ts';
import { confidenceUnits, wholeUnits } from './whole-units.ts';

/** Between whom, by what, and how many. */
export interface KShortestOptions extends WayValues {
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** How many paths are told. */
  readonly k: number;
  /** Nodes and edges that no path may use, where not 0. */
  readonly closedNodes?: Uint8Array;
  readonly closedEdges?: Uint8Array;
  /** So many paths at most that tie with the last told are counted; default 100. */
  readonly mostTies?: number;
  readonly tick?: Tick;
}

/** A path without repeated nodes. */
export interface RankedPath {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** Sum of the costs or product of the confidences of its edges. */
  readonly value: number;
}

/** The best paths in their order. */
export interface KShortestPaths {
  readonly paths: readonly RankedPath[];
  /** How many more there are of the value of the last told, as far as counted. */
  readonly tiesOmitted: number;
  /** Whether there are more paths of whatever value. */
  readonly more: boolean;
}

/**
 * The k best paths without repeated nodes from any source to any target along the direction of ties, by sum of costs or
 * product of confidences; parallel edges make different paths. Order: value, steps, nodes one by one, edges one by one, by
 * number. Costs that differ by less than a millionth (confidences: by a thousand-millionth part) count as equal.
 * Source: J. Yen (1971), Finding the k shortest loopless paths in a network; each deviation only once by E. Lawler (1972),
 * and guided by one search backwards from the targets. O(k · steps · (nodes + edges) · log nodes) at worst; as a rule a
 * deviation costs little more than its length.
 */
export function kShortestPaths(graph: Graph, options: KShortestOptions): KShortestPaths {
  checkValues(graph, options);
  const { k, from, mostTies = 100, tick } = options;
  const open = openGraph(graph, options);
  const left = waysLeft(open);
  const asked = { open, left, finder: detourFinder(open, left) };
  const starts = [...new Set(from)].filter((node) => !open.isClosedNode[node] && left.cost[node] < Infinity);
  const waiting: Deviation[] = [];
  push(waiting, fromStart(asked, starts, []));

  const found: Deviation[] = [];
  while (waiting.length > 0 && found.length < k + mostTies) {
    const best = takeBest(waiting);
    if (found.length >= k && (k === 0 || best.cost > found[k - 1].cost)) {
      waiting.push(best);
      break;
    }
    if (!best.isSettled) {
      push(waiting, settled(asked, best));
      continue;
    }
    tick?.(Math.min(found.length, k), k);
    found.push(best);
    for (const deviation of deviationsOf(asked, starts, best)) push(waiting, deviation);
  }
  return {
    paths: found.slice(0, k).map(({ nodes, edges }) => ({ nodes, edges, value: valueOf(edges, options) })),
    tiesOmitted: Math.max(0, found.length - k),
    more: found.length > k || waiting.some((one) => one.isSettled || settled(asked, one) !== undefined),
  };
}

/** A path that is the best of those that share its choices before `at` and choose none of `excluded` there. */
interface Deviation extends CostedPath {
  /** Choice 0 is the start; choice n + 1 the edge after n nodes more, or the end. */
  readonly at: number;
  readonly excluded: readonly number[];
  readonly steps: number;
  /** Else only the shared beginning is known, and cost and steps are the least there can be. */
  readonly isSettled: boolean;
}

interface Asked {
  readonly open: OpenGraph;
  readonly left: WayLeft;
  readonly finder: DetourFinder;
}

/** The choice to end at a target, where an edge would be chosen. */
const END = -1;

function openGraph(graph: Graph, { by, values, to, closedNodes, closedEdges }: KShortestOptions): OpenGraph {
  const isTarget = new Uint8Array(graph.size);
  for (const node of to) isTarget[node] = 1;
  return {
    graph,
    costs: by === 'cost' ? wholeUnits(values).units : confidenceUnits(values),
    isClosedNode: closedNodes ?? new Uint8Array(graph.size),
    isClosedEdge: closedEdges ?? new Uint8Array(graph.edges),
    isTarget,
  };
}

function push(waiting: Deviation[], deviation: Deviation | undefined): void {
  if (deviation) waiting.push(deviation);
}

function takeBest(waiting: Deviation[]): Deviation {
  let best = 0;
  for (let place = 1; place < waiting.length; place += 1) if (isBefore(waiting[place], waiting[best])) best = place;
  const taken = waiting[best];
  const last = waiting.pop();
  if (last && best < waiting.length) waiting[best] = last;
  return taken;
}

/** What is not settled may turn out to be any path of its cost and steps, and comes before those. */
function isBefore(one: Deviation, other: Deviation): boolean {
  if (one.cost !== other.cost) return one.cost < other.cost;
  if (one.steps !== other.steps) return one.steps < other.steps;
  if (one.isSettled !== other.isSettled) return other.isSettled;
  return (compareSequences(one.nodes, other.nodes) || compareSequences(one.edges, other.edges)) < 0;
}

/** The best path that starts at none of the excluded. */
function fromStart(asked: Asked, starts: readonly number[], excluded: readonly number[]): Deviation | undefined {
  const { cost, steps } = asked.left;
  const [start] = starts
    .filter((node) => !excluded.includes(node))
    .sort((a, b) => cost[a] - cost[b] || steps[a] - steps[b] || a - b);
  if (start === undefined) return undefined;
  const isPassed = new Uint8Array(asked.open.graph.size);
  isPassed[start] = 1;
  return onward(asked, { nodes: [start], edges: [] }, isPassed, 0, excluded);
}

/** All deviations from a path that its own part of the choices leaves. */
function deviationsOf(asked: Asked, starts: readonly number[], path: Deviation): (Deviation | undefined)[] {
  const { nodes, edges, at, excluded } = path;
  const found: (Deviation | undefined)[] = [];
  if (at === 0) found.push(fromStart(asked, starts, [...excluded, nodes[0]]));
  const isPassed = new Uint8Array(asked.open.graph.size);
  nodes.forEach((node, place) => {
    isPassed[node] = 1;
    const choice = place + 1;
    if (choice < at) return;
    const chosen = edges[place] ?? END;
    const barred = choice === at ? [...excluded, chosen] : [chosen];
    found.push(
      onward(asked, { nodes: nodes.slice(0, choice), edges: edges.slice(0, place) }, isPassed, choice, barred),
    );
  });
  return found;
}

/** The best way on from the last node of a beginning, or what it takes at least. */
function onward(
  { open, finder }: Asked,
  begun: Beginning,
  isPassed: Uint8Array,
  at: number,
  excluded: readonly number[],
): Deviation | undefined {
  const last = begun.nodes[begun.nodes.length - 1];
  const barred = at === 0 ? [] : excluded;
  const isEnd = open.isTarget[last] === 1 && !barred.includes(END);
  const guess = isEnd ? endHere : finder.guess(last, isPassed, barred);
  if (!guess) return undefined;
  const { nodes, edges } = joined(begun, guess.detour);
  const cost = costOf(open, begun) + guess.cost;
  return {
    nodes,
    edges,
    cost,
    steps: begun.edges.length + guess.steps,
    at,
    excluded,
    isSettled: guess.detour !== undefined,
  };
}

/** The path that a deviation of which only the beginning is known turns out to be. */
function settled({ open, finder }: Asked, deviation: Deviation): Deviation | undefined {
  const { nodes, at, excluded } = deviation;
  const isPassed = new Uint8Array(open.graph.size);
  for (const node of nodes) isPassed[node] = 1;
  const detour = finder.find(nodes[nodes.length - 1], isPassed, at === 0 ? [] : excluded);
  if (!detour) return undefined;
  const path = joined(deviation, detour);
  return { ...path, cost: costOf(open, path), steps: path.edges.length, at, excluded, isSettled: true };
}

interface Beginning {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

const endHere: DetourGuess = { cost: 0, steps: 0, detour: { nodes: [], edges: [] } };

function joined({ nodes, edges }: Beginning, detour: Beginning = { nodes: [], edges: [] }): Beginning {
  return { nodes: [...nodes, ...detour.nodes], edges: [...edges, ...detour.edges] };
}

function costOf({ costs }: OpenGraph, { edges }: Beginning): number {
  return edges.reduce((sum, edge) => sum + costs[edge], 0);
}

function valueOf(edges: readonly number[], { by, values }: WayValues): number {
  return by === 'cost'
    ? edges.reduce((sum, edge) => sum + values[edge], 0)
    : edges.reduce((product, edge) => product * values[edge], 1);
}
