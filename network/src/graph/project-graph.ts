import { relationships } from '@corridor/graph-schema';
import { claimType } from '../topology/claim-columns.ts';
import { valueAt } from '../topology/packed-column.ts';
import { isEntityVisible, isGuarded, shownId } from '../view/entities.ts';
import { passageAt } from '../view/projection.ts';
import type { View } from '../view/view.ts';
import { forEachClaim, hasFacet } from '../view/visible-claims.ts';
import { orderedSum } from '../algorithms/ordered-sum.ts';
import { buildGraph, type GraphOptions } from './build-graph.ts';
import { isTied, type Graph } from './graph.ts';
import { renumber } from './renumber.ts';

/** A graph made of a view, and what its numbers stand for. */
export interface ProjectedGraph {
  readonly graph: Graph;
  /** The entity of each node; nodes are numbered in the order of shown ids, so that nothing follows the order of arrival. */
  readonly entities: Int32Array;
  /** The node of an entity, -1 where it is none. */
  readonly nodeOf: (entity: number) => number;
  /** How many helpers more than `HELPER_ENDS` of them share: they tie nobody. */
  readonly crowdedHelpers: number;
}

/** What becomes a node and a tie. */
export interface ProjectionOptions extends GraphOptions {
  /** Whether strengths are those of the claims; else each tie is 1 (and merged ones still 1). Default false. */
  readonly weighted?: boolean;
  /** Reference entities (countries, places …) are nodes, too; for a question that names its relationship types. Default false. */
  readonly references?: boolean;
  /** Nodes without a tie stay. Default true. */
  readonly isolates?: boolean;
}

/**
 * The link projection of a view as a graph: entities that a walk may pass through are nodes, helpers are collapsed into
 * a tie between each two at them (one that has more than `HELPER_ENDS` ends makes none and is counted), persons under safeguards
 * are left out. With `parallel: 'keep'` there is a tie for each direction and type between two entities; parallel
 * claims of one type and direction are one tie of the sum of their strengths either way.
 * O(entities + claims + pairs at helpers).
 */
export function projectGraph(view: View, options: ProjectionOptions = {}): ProjectedGraph {
  const steps = projectionSteps(view, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** A step looks at so many entities: some milliseconds. */
const ENTITIES_A_STEP = 1_000;

/** The same in short steps, for whoever has other things to do in between; nothing may be applied to the topology meanwhile. */
export function* projectionSteps(view: View, options: ProjectionOptions = {}): Generator<undefined, ProjectedGraph> {
  const { entities, number } = yield* nodesOf(view, options.references ?? false);
  const { weighted = false, parallel = 'merge' } = options;
  const { ties: claims, crowdedHelpers } = yield* collectTies(view, entities, number);
  const { from, to, weights } = parallel === 'merge' ? claims : foldByType(claims, entities.length);
  const built = buildGraph({ size: entities.length, from, to, ...(weighted ? { weights } : {}) }, options);
  // Without strengths, what was merged is as strong as it was ties.
  const graph = weighted || parallel === 'keep' ? built : { ...built, weights: new Float64Array(built.edges).fill(1) };
  const projected = { graph, entities, nodeOf: (entity: number) => number.get(entity) ?? -1, crowdedHelpers };
  return options.isolates === false ? withoutIsolates(projected) : projected;
}

/** A helper that more entities share is a filler rather than a link. */
export const HELPER_ENDS = 200;

function* nodesOf(view: View, references: boolean) {
  const { topology, groups } = view;
  const ids: { entity: number; id: string }[] = [];
  const take = (entity: number) => {
    if (groups.survivorOf(entity) !== entity || isGuarded(view, entity)) return;
    const passage = passageAt(view, entity);
    if (passage === 'collapse' || (passage === 'end' && !references)) return;
    if (isEntityVisible(view, entity)) ids.push({ entity, id: shownId(view, entity) });
  };
  if (view.within) for (const entity of view.within) take(entity);
  else
    for (let entity = 0; entity < topology.nodes.size; entity += 1) {
      if (entity % ENTITIES_A_STEP === 0) yield;
      take(entity);
    }
  ids.sort((a, b) => (a.id < b.id ? -1 : 1));
  const entities = Int32Array.from(ids, ({ entity }) => entity);
  return { entities, number: new Map(Array.from(entities, (entity, node) => [entity, node] as const)) };
}

interface TieLists {
  readonly from: number[];
  readonly to: number[];
  readonly type: number[];
  readonly weights: number[];
}

const SHARED = relationships.length;

function* collectTies(
  view: View,
  entities: Int32Array,
  number: ReadonlyMap<number, number>,
): Generator<undefined, { readonly ties: TieLists; readonly crowdedHelpers: number }> {
  const ties: TieLists = { from: [], to: [], type: [], weights: [] };
  const { claims, measures } = view.topology;
  const push = (from: number, to: number, type: number, weight: number) => {
    ties.from.push(from);
    ties.to.push(to);
    ties.type.push(type);
    ties.weights.push(weight);
  };
  const atHelpers = new Map<number, Set<number>>();
  for (const [node, entity] of entities.entries()) {
    if (node % ENTITIES_A_STEP === 0) yield;
    forEachClaim(view, entity, (claim, other, out) => {
      const head = number.get(other);
      if (head === undefined) {
        if (passageAt(view, other) !== 'collapse') return;
        const ends = atHelpers.get(other);
        if (ends) ends.add(node);
        else atHelpers.set(other, new Set([node]));
      } else if (out) {
        push(node, head, claimType(claims, claim), measures.weight.values[valueAt(claims.measure, claim)]);
      }
    });
  }
  let crowdedHelpers = 0;
  for (const [helper, ends] of atHelpers) {
    if (ends.size < 2 || hasFacet(view, helper, 'placeholder')) continue;
    if (ends.size > HELPER_ENDS) {
      crowdedHelpers += 1;
      continue;
    }
    const list = [...ends].sort((a, b) => a - b);
    list.forEach((from, place) => {
      for (const to of list.slice(place + 1)) push(from, to, SHARED, 1);
    });
  }
  return { ties, crowdedHelpers };
}

/** Claims of one type and direction between the same two become one tie of the sum of their strengths. */
function foldByType({ from, to, type, weights }: TieLists, size: number): Omit<TieLists, 'type'> {
  const place = new Map<number, number>();
  const folded = { from: [] as number[], to: [] as number[], parts: [] as number[][] };
  for (let claim = 0; claim < from.length; claim += 1) {
    const key = (from[claim] * size + to[claim]) * (SHARED + 1) + type[claim];
    const found = place.get(key);
    if (found !== undefined) {
      folded.parts[found].push(weights[claim]);
      continue;
    }
    place.set(key, folded.from.length);
    folded.from.push(from[claim]);
    folded.to.push(to[claim]);
    folded.parts.push([weights[claim]]);
  }
  return { from: folded.from, to: folded.to, weights: folded.parts.map(orderedSum) };
}

function withoutIsolates({ graph, entities, crowdedHelpers }: ProjectedGraph): ProjectedGraph {
  const kept = Array.from(entities.keys()).filter((node) => isTied(graph, node));
  const numbers = new Map(kept.map((node, index) => [entities[node], index] as const));
  return {
    graph: renumber(graph, kept),
    entities: Int32Array.from(kept, (node) => entities[node]),
    nodeOf: (entity) => numbers.get(entity) ?? -1,
    crowdedHelpers,
  };
}
