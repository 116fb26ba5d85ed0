import type { Graph } from '../graph/graph.ts';
import { closeRows, type ArcRows } from '../graph/close-rows.ts';
import type { Tick } from './tick.ts';

/** Bits of a number that the processor adds and shifts in one step. */
const SEARCHES_AT_ONCE = 32;
/** Above this share of all arcs out of the nodes reached last, it is cheaper that the others look whether they are reached. */
const PULLED_FROM = 0.5;

/**
 * From how many others each node is how many hops away: `visit` is told so for each node and each number of hops of each
 * group of sources, groups of sources that are close to each other. Breadth-first searches of 32 sources at once, one bit a source
 * (M. Then and others (2014), The more the merrier: efficient multi-source graph traversal). O(nodes · edges) at worst; where
 * most ways are short, a tenth of the searches one by one.
 */
export function hopCounts(
  graph: Graph,
  visit: (node: number, hops: number, sources: number) => void,
  tick?: Tick,
): void {
  const { size } = graph;
  const { rows, order } = closeRows(graph);
  const waves = createWaves(rows);
  for (let first = 0; first < size; first += SEARCHES_AT_ONCE) {
    tick?.(first, size);
    waves.start(first, Math.min(SEARCHES_AT_ONCE, size - first));
    for (let hops = 1; waves.advance(); hops += 1)
      waves.forEach((node, bits) => visit(order[node], hops, bitsOf(bits)));
  }
}

/** Searches from neighbouring numbers that go one hop at a time. */
function createWaves({ size, offsets, heads, inOffsets, inHeads }: ArcRows) {
  const seen = new Int32Array(size);
  /** Bits of the searches that reached a node with the last hop, and with the one before. */
  let reached = new Int32Array(size);
  let before = new Int32Array(size);
  /** Who was reached with the last hop, and with the one before. */
  let nodes = new Int32Array(size);
  let nodesBefore = new Int32Array(size);
  let count = 0;
  let everyone = 0;

  function start(first: number, group: number): void {
    everyone = group === SEARCHES_AT_ONCE ? -1 : (1 << group) - 1;
    seen.fill(0);
    for (let place = 0; place < count; place += 1) reached[nodes[place]] = 0;
    for (count = 0; count < group; count += 1) {
      nodes[count] = first + count;
      reached[first + count] = 1 << count;
      seen[first + count] = 1 << count;
    }
  }

  /** Goes one hop further and says whether anybody was reached. */
  function advance(): boolean {
    [reached, before] = [before, reached];
    [nodes, nodesBefore] = [nodesBefore, nodes];
    const countBefore = count;
    let arcs = 0;
    for (let place = 0; place < countBefore; place += 1)
      arcs += offsets[nodesBefore[place] + 1] - offsets[nodesBefore[place]];
    count = arcs > PULLED_FROM * heads.length ? pull() : push(countBefore);
    for (let place = 0; place < countBefore; place += 1) before[nodesBefore[place]] = 0;
    return count > 0;
  }

  function push(countBefore: number): number {
    let found = 0;
    for (let place = 0; place < countBefore; place += 1) {
      const node = nodesBefore[place];
      const end = offsets[node + 1];
      for (let arc = offsets[node]; arc < end; arc += 1) {
        const other = heads[arc];
        const bits = before[node] & ~seen[other];
        if (bits === 0) continue;
        if (reached[other] === 0) nodes[found++] = other;
        reached[other] |= bits;
      }
    }
    for (let place = 0; place < found; place += 1) seen[nodes[place]] |= reached[nodes[place]];
    return found;
  }

  function pull(): number {
    let found = 0;
    for (let node = 0; node < size; node += 1) {
      const missing = everyone & ~seen[node];
      if (missing === 0) continue;
      let bits = 0;
      const end = inOffsets[node + 1];
      for (let arc = inOffsets[node]; arc < end; arc += 1) bits |= before[inHeads[arc]];
      bits &= missing;
      if (bits === 0) continue;
      reached[node] = bits;
      seen[node] |= bits;
      nodes[found++] = node;
    }
    return found;
  }

  function forEach(visit: (node: number, bits: number) => void): void {
    for (let place = 0; place < count; place += 1) visit(nodes[place], reached[nodes[place]]);
  }

  return { start, advance, forEach };
}

/** How many bits are set. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
