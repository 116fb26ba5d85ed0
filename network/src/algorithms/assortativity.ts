import type { Graph } from '../graph/graph.ts';
import { degrees } from './degree.ts';

/**
 * Whether those of many ties are tied to each other: the correlation of degrees over the two ends of ties, −1 to 1. In a
 * directed graph the out-degree of the start with the in-degree of the end. Undefined where all ends are alike.
 * Source: M. Newman (2003), Mixing patterns in networks. O(nodes + edges).
 */
export function degreeAssortativity(graph: Graph): number | undefined {
  const x = new Spread();
  const y = new Spread();
  forEachEnd(graph, (start, end) => {
    x.add(start);
    y.add(end);
  });
  if (x.isFlat || y.isFlat) return undefined;
  let together = 0;
  let xx = 0;
  let yy = 0;
  forEachEnd(graph, (start, end) => {
    together += (start - x.mean) * (end - y.mean);
    xx += (start - x.mean) ** 2;
    yy += (end - y.mean) ** 2;
  });
  return together / Math.sqrt(xx * yy);
}

/** Visits the degrees at both ends of each tie, and again from the other side where it has no direction. */
function forEachEnd(graph: Graph, visit: (start: number, end: number) => void): void {
  const { edges, from, to, directed } = graph;
  const out = degrees(graph, 'out');
  const inward = degrees(graph, 'in');
  for (let edge = 0; edge < edges; edge += 1) {
    visit(out[from[edge]], inward[to[edge]]);
    if (!directed && from[edge] !== to[edge]) visit(out[to[edge]], inward[from[edge]]);
  }
}

class Spread {
  least = Infinity;
  greatest = -Infinity;
  sum = 0;
  count = 0;

  add(value: number): void {
    this.least = Math.min(this.least, value);
    this.greatest = Math.max(this.greatest, value);
    this.sum += value;
    this.count += 1;
  }

  get isFlat(): boolean {
    return this.least >= this.greatest;
  }

  get mean(): number {
    return this.sum / this.count;
  }
}
