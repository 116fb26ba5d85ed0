import { nodeHeap } from '../node-heap.ts';
import type { OpenGraph, WayLeft } from './open-ways.ts';

/** Steps from a node on: the nodes after it and the edges to them. */
export interface Detour {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** What a detour takes at least, and the detour itself where that is known at once. */
export interface DetourGuess {
  readonly cost: number;
  readonly steps: number;
  readonly detour?: Detour;
}

/** Looks for the first path, by cost, steps, nodes and edges, from a node to a target past what a path has been through already. */
export interface DetourFinder {
  /** A look at the next step only; undefined where there is none. O(ties of the node + length). */
  readonly guess: (node: number, isPassed: Uint8Array, excluded: readonly number[]) => DetourGuess | undefined;
  readonly find: (node: number, isPassed: Uint8Array, excluded: readonly number[]) => Detour | undefined;
}

/**
 * A search guided by what would be left to go if nothing had been passed (A*: P. Hart, N. Nilsson, B. Raphael (1968)),
 * which settles all that is as good as the best; of those ways the first is read. The guess follows the way that would be best
 * with nothing passed, which is the detour where it is free. Buffers are made once.
 */
export function detourFinder(open: OpenGraph, left: WayLeft): DetourFinder {
  const { graph, costs, isClosedNode, isClosedEdge, isTarget } = open;
  const { size, offsets, heads, arcEdge, inOffsets, inHeads, inArcEdge } = graph;
  const gone = new Float64Array(size).fill(Infinity);
  const steps = new Int32Array(size);
  const isSettled = new Uint8Array(size);
  const isOnWay = new Uint8Array(size);
  const touched = new Int32Array(size);
  let count = 0;
  const isBefore = (one: number, other: number): boolean => {
    const byCost = gone[one] + left.cost[one] - gone[other] - left.cost[other];
    if (byCost !== 0) return byCost < 0;
    const bySteps = steps[one] + left.steps[one] - steps[other] - left.steps[other];
    return bySteps === 0 ? one < other : bySteps < 0;
  };
  const heap = nodeHeap(size, isBefore);

  function guess(node: number, isPassed: Uint8Array, excluded: readonly number[]): DetourGuess | undefined {
    let arc = -1;
    for (let next = offsets[node]; next < offsets[node + 1]; next += 1)
      if (!isBarred(next, isPassed, excluded) && (arc === -1 || isBetterArc(next, arc))) arc = next;
    if (arc === -1) return undefined;
    const cost = costs[arcEdge[arc]] + left.cost[heads[arc]];
    const nodes: number[] = [];
    const edges: number[] = [];
    const all = left.steps[heads[arc]] + 1;
    for (; !isPassed[heads[arc]]; arc = onwardArc(heads[arc])) {
      nodes.push(heads[arc]);
      edges.push(arcEdge[arc]);
      if (isTarget[heads[arc]]) return { cost, steps: all, detour: { nodes, edges } };
    }
    return { cost, steps: all };
  }

  function isBarred(arc: number, isPassed: Uint8Array, excluded: readonly number[]): boolean {
    const head = heads[arc];
    if (isClosedEdge[arcEdge[arc]] || isClosedNode[head] || isPassed[head]) return true;
    return left.cost[head] === Infinity || excluded.includes(arcEdge[arc]);
  }

  /** Heads ascend in a row and so do the edges to one head, so that of equals the earlier arc comes first. */
  function isBetterArc(one: number, other: number): boolean {
    const [a, b] = [costs[arcEdge[one]] + left.cost[heads[one]], costs[arcEdge[other]] + left.cost[heads[other]]];
    return a === b ? left.steps[heads[one]] < left.steps[heads[other]] : a < b;
  }

  function onwardArc(node: number): number {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) {
      const head = heads[arc];
      if (isClosedEdge[arcEdge[arc]] || isClosedNode[head]) continue;
      if (left.steps[head] + 1 === left.steps[node] && costs[arcEdge[arc]] + left.cost[head] === left.cost[node])
        return arc;
    }
    return -1;
  }

  /** Settles all nodes that are on a way as good as the best; returns the target reached first, or -1. */
  function settle(start: number, isPassed: Uint8Array, excluded: readonly number[]): number {
    reach(start, 0, 0);
    let best = -1;
    for (let node = heap.take(); node !== -1; node = heap.take()) {
      if (best !== -1 && isWorse(node, best)) break;
      isSettled[node] = 1;
      if (isTarget[node] && node !== start) {
        if (best === -1) best = node;
        continue;
      }
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc += 1) {
        const head = heads[arc];
        if (isSettled[head] || isBarred(arc, isPassed, node === start ? excluded : [])) continue;
        const cost = gone[node] + costs[arcEdge[arc]];
        if (cost > gone[head] || (cost === gone[head] && steps[node] + 1 >= steps[head])) continue;
        reach(head, cost, steps[node] + 1);
      }
    }
    heap.clear();
    return best;
  }

  function reach(node: number, cost: number, hops: number): void {
    if (gone[node] === Infinity) touched[count++] = node;
    gone[node] = cost;
    steps[node] = hops;
    heap.raise(node);
  }

  function isWorse(node: number, best: number): boolean {
    const cost = gone[node] + left.cost[node];
    return cost > gone[best] || (cost === gone[best] && steps[node] + left.steps[node] > steps[best]);
  }

  function isTight(tail: number, edge: number, head: number): boolean {
    return isSettled[tail] === 1 && steps[tail] + 1 === steps[head] && gone[tail] + costs[edge] === gone[head];
  }

  /** Marks, backwards from the targets that are as near as the best, what is on a best way. */
  function markWays(start: number, best: number, excluded: readonly number[]): void {
    const stack: number[] = [];
    for (let place = 0; place < count; place += 1) {
      const node = touched[place];
      const isBest = isTarget[node] && node !== start && gone[node] === gone[best] && steps[node] === steps[best];
      if (!isBest || !isSettled[node]) continue;
      isOnWay[node] = 1;
      stack.push(node);
    }
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (let arc = inOffsets[node]; arc < inOffsets[node + 1]; arc += 1) {
        const tail = inHeads[arc];
        const edge = inArcEdge[arc];
        if (isOnWay[tail] || isClosedEdge[edge] || !isTight(tail, edge, node)) continue;
        if (tail === start ? excluded.includes(edge) : isTarget[tail]) continue;
        isOnWay[tail] = 1;
        stack.push(tail);
      }
    }
  }

  function readWay(start: number, best: number, excluded: readonly number[]): Detour {
    const nodes: number[] = [];
    const edges: number[] = [];
    let node = start;
    while (nodes.length < steps[best]) {
      let arc = offsets[node];
      while (!isNext(node, arc, excluded, start)) arc += 1;
      node = heads[arc];
      nodes.push(node);
      edges.push(arcEdge[arc]);
    }
    return { nodes, edges };
  }

  function isNext(node: number, arc: number, excluded: readonly number[], start: number): boolean {
    const edge = arcEdge[arc];
    if (!isOnWay[heads[arc]] || isClosedEdge[edge] || !isTight(node, edge, heads[arc])) return false;
    return node !== start || !excluded.includes(edge);
  }

  function find(node: number, isPassed: Uint8Array, excluded: readonly number[]): Detour | undefined {
    const best = settle(node, isPassed, excluded);
    let detour: Detour | undefined;
    if (best !== -1) {
      markWays(node, best, excluded);
      detour = readWay(node, best, excluded);
    }
    for (let place = 0; place < count; place += 1) {
      gone[touched[place]] = Infinity;
      isSettled[touched[place]] = isOnWay[touched[place]] = 0;
    }
    count = 0;
    return detour;
  }

  return { guess, find };
}
