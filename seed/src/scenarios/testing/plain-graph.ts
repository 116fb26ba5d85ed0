import { readCsv } from '../../reference/csv-text.ts';
import type { Scenario } from '../scenario.ts';

/** A small undirected graph for checking what is planted, written without any code of the product. */
export type PlainGraph = ReadonlyMap<string, ReadonlySet<string>>;

export function plainGraph(nodes: Iterable<string>, ties: Iterable<readonly [string, string]>): PlainGraph {
  const graph = new Map<string, Set<string>>();
  const around = (node: string): Set<string> => {
    const known = graph.get(node) ?? new Set<string>();
    graph.set(node, known);
    return known;
  };
  for (const node of nodes) around(node);
  for (const [one, other] of ties) {
    around(one).add(other);
    around(other).add(one);
  }
  return graph;
}

/** What can be reached from a node without passing those removed. */
export function reachable(graph: PlainGraph, start: string, removed: ReadonlySet<string> = new Set()): Set<string> {
  const seen = new Set([start]);
  const queue = [start];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const next of graph.get(node) ?? []) {
      if (removed.has(next) || seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return seen;
}

/** Sizes of the components that are left, largest first. */
export function componentSizes(graph: PlainGraph, removed: ReadonlySet<string> = new Set()): number[] {
  const left = new Set([...graph.keys()].filter((node) => !removed.has(node)));
  const sizes: number[] = [];
  for (const node of left) {
    const component = reachable(graph, node, removed);
    sizes.push(component.size);
    for (const member of component) left.delete(member);
  }
  return sizes.toSorted((a, b) => b - a);
}

/** 1 − Σ s(s − 1) ÷ m(m − 1) over the components that are left, to six digits. */
export function fragmentation(graph: PlainGraph, removed: ReadonlySet<string> = new Set()): number {
  const sizes = componentSizes(graph, removed);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const together = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
  return Number((1 - together / (all * (all - 1))).toFixed(6));
}

/** All sets of `size` nodes whose removal fragments the graph most, each sorted, found by trying every set. */
export function bestCutSets(graph: PlainGraph, size: number): { sets: string[][]; fAfter: number } {
  let fAfter = -1;
  let sets: string[][] = [];
  for (const set of subsets([...graph.keys()].toSorted(), size)) {
    const value = fragmentation(graph, new Set(set));
    if (value > fAfter) {
      fAfter = value;
      sets = [];
    }
    if (value === fAfter) sets.push(set);
  }
  return { sets, fAfter };
}

function* subsets(items: readonly string[], size: number, from = 0): Iterable<string[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index < items.length; index++) {
    const item = items[index] ?? '';
    for (const rest of subsets(items, size - 1, index + 1)) yield [item, ...rest];
  }
}

/** The rows of one file of a scenario. */
export function rowsOf(scenario: Scenario, fileName: string): Record<string, string>[] {
  const file = scenario.imports.find((one) => one.fileName === fileName);
  if (file === undefined) throw new Error(`No file ${fileName} in ${scenario.id}`);
  return readCsv(file.content());
}

/** How often each value of a column occurs, and the sum of another column. */
export function tally(
  rows: readonly Record<string, string>[],
  keyOf: (row: Record<string, string>) => string,
  sumOf = '',
): Record<string, { count: number; sum: number }> {
  const found: Record<string, { count: number; sum: number }> = {};
  for (const row of rows) {
    const entry = (found[keyOf(row)] ??= { count: 0, sum: 0 });
    entry.count += 1;
    entry.sum += Number(row[sumOf] ?? 0);
  }
  return Object.fromEntries(Object.entries(found).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
