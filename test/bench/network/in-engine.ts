import { connectStore, createResident, keptSummaries, summaryIn } from '@corridor/api/testing';
import {
  createHopSearch,
  createView,
  findEntity,
  findWays,
  maskOf,
  neighboursOf,
  projectGraph,
  seededRandom,
  shownId,
  surroundings,
  withAllTypes,
  type HopSearch,
  type ProjectedGraph,
  type View,
} from '@corridor/network';
import type { BenchStore } from '../area.ts';
import type { Pair } from './cypher-hops.ts';
import { LINKS_SEED } from './made-links.ts';

const NO_REFERENCES = new Map<string, string>();

/** The graph in memory as one reader sees it, asked in this process. */
export interface Engine {
  readonly view: View;
  /** Its rows: made once for a reader and a state of the graph. */
  readonly projected: ProjectedGraph;
  readonly search: HopSearch;
  /** What making the rows took. */
  readonly projectedInMs: number;
}

/** Reads the store as the API does at its start. */
export async function openEngine(address: BenchStore, tokens: readonly string[]): Promise<Engine> {
  const store = connectStore(address);
  try {
    const resident = createResident(store);
    await resident.follow();
    const view = createView(resident.topology, maskOf(resident.topology, tokens));
    const start = performance.now();
    const projected = projectGraph(view);
    const projectedInMs = performance.now() - start;
    return { view, projected, search: createHopSearch(projected.graph), projectedInMs };
  } finally {
    await store.close();
  }
}

/** `id caption` of everybody one link away, sorted. */
export function oneHopIn({ view }: Engine, id: string): string[] {
  const wide = withAllTypes(view);
  const { nodes } = neighboursOf(wide, [findEntity(wide, id)]);
  const summaries = keptSummaries(wide.topology, wide);
  return nodes
    .map((node) => {
      const summary = summaries.get(node) ?? summaryIn(wide, node, NO_REFERENCES);
      summaries.set(node, summary);
      return `${summary.id} ${summary.caption}`;
    })
    .sort();
}

/** Ids of everybody within three hops of a person, as the scope around an entity is made. */
export function threeHopsIn({ view }: Engine, id: string): readonly number[] {
  return surroundings(view, findEntity(view, id), 3, Infinity).entities.slice(1);
}

/** Ids on one way of least hops, of at most six. */
export function shortestWayIn({ view, projected, search }: Engine, { from, to }: Pair): string[] {
  const [start, end] = [from, to].map((id) => projected.nodeOf(findEntity(view, id)));
  return search.way(start ?? -1, end ?? -1, 6).map((node) => idOf({ view, projected }, node));
}

/** All ways of least hops and one more, as the question of paths searches. */
export function waysIn({ view }: Engine, { from, to }: Pair): number | undefined {
  const limits = { maxHops: 6, maxDegree: Infinity, k: 1, order: 'hops' } as const;
  return findWays(view, findEntity(view, from), findEntity(view, to), limits).minHops;
}

/** The id by which a node is shown. */
export function idOf({ view, projected }: Pick<Engine, 'view' | 'projected'>, node: number): string {
  return shownId(view, projected.entities[node] ?? -1);
}

/** Pairs of persons so many hops apart, from the least to the most in turn. */
export function pairsApart(engine: Engine, count: number, [least, most]: readonly [number, number]): Pair[] {
  const { search, projected } = engine;
  const random = seededRandom(LINKS_SEED);
  const pairs: Pair[] = [];
  for (let tries = 0; pairs.length < count && tries < 50 * count; tries += 1) {
    const hops = least + (pairs.length % (most - least + 1));
    const from = random.below(projected.graph.size);
    const near = search.within(from, hops - 1).length;
    const reached = search.within(from, hops);
    if (reached.length === near) continue;
    const to = reached[near + random.below(reached.length - near)] ?? from;
    pairs.push({ from: idOf(engine, from), to: idOf(engine, to) });
  }
  return pairs;
}
