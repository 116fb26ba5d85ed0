import { shownId } from '../view/entities.ts';
import { forEachLinked, linkedCount, passageAt } from '../view/projection.ts';
import type { View } from '../view/view.ts';

/** A way from one entity to another; `via[i]` is the helper between `nodes[i]` and `nodes[i + 1]`, or -1. */
export interface Path {
  readonly nodes: readonly number[];
  readonly via: readonly number[];
}

/** All ways of least hops, and the hubs that were not passed through. */
export interface ShortestPaths {
  readonly paths: readonly Path[];
  readonly skippedHubs: readonly { readonly node: number; readonly degree: number }[];
  /** Whether there are more paths than were asked for. */
  readonly more: boolean;
}

/** Limits of a search for paths. */
export interface PathLimits {
  readonly maxHops: number;
  /** At most so many paths. */
  readonly k: number;
  /** An entity with more linked entities is not passed through, unless it is an end. */
  readonly maxDegree: number;
}

/**
 * All shortest ways between two entities in the link projection. Reference entities are ends only, helpers collapse,
 * hubs are skipped and listed. Equal ends are one path of no hop.
 * Breadth-first search from the source by levels with all predecessors kept, then the ways are read back from the
 * target in ascending order of shown ids: O(entities and claims within `maxHops` + length of the answer).
 */
export function shortestPaths(
  view: View,
  from: number,
  to: number,
  { maxHops, k, maxDegree }: PathLimits,
): ShortestPaths {
  if (from === to) return { paths: [{ nodes: [from], via: [] }], skippedHubs: [], more: false };

  const before = new Map<number, Step[]>([[from, []]]);
  const hubs = new Map<number, number>();
  let frontier = [from];
  for (let hop = 1; hop <= maxHops && frontier.length > 0 && !before.has(to); hop += 1) {
    const level = new Map<number, Step[]>();
    for (const node of frontier) {
      if (node !== from) {
        if (passageAt(view, node) !== 'through') continue;
        const degree = linkedCount(view, node);
        if (degree > maxDegree) {
          hubs.set(node, degree);
          continue;
        }
      }
      forEachLinked(view, node, (other, via) => {
        if (before.has(other)) return;
        const steps = level.get(other);
        if (steps) steps.push({ node, via });
        else level.set(other, [{ node, via }]);
      });
    }
    for (const [node, steps] of level) before.set(node, steps);
    frontier = [...level.keys()].sort((a, b) => a - b);
  }

  const skippedHubs = [...hubs].map(([node, degree]) => ({ node, degree })).sort((a, b) => a.node - b.node);
  if (!before.has(to)) return { paths: [], skippedHubs, more: false };
  const paths = readBack(view, before, to, k + 1);
  return { paths: paths.slice(0, k), skippedHubs, more: paths.length > k };
}

interface Step {
  readonly node: number;
  readonly via: number;
}

function readBack(view: View, before: ReadonlyMap<number, readonly Step[]>, to: number, limit: number): Path[] {
  const paths: Path[] = [];
  const walk = (nodes: readonly number[], via: readonly number[]): void => {
    const steps = before.get(nodes[0]) ?? [];
    if (steps.length === 0) {
      paths.push({ nodes, via });
      return;
    }
    // By shown id, not by number: numbers follow the order of arrival, hidden records included.
    const sorted = steps.map((step) => ({ step, id: shownId(view, step.node) })).sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { step } of sorted) {
      if (paths.length >= limit) return;
      walk([step.node, ...nodes], [step.via, ...via]);
    }
  };
  walk([to], []);
  return paths;
}
