/** Ties between numbered nodes, one at each place of the lists. */
export interface Ties {
  readonly size: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** Strengths; absent: each is 1. */
  readonly weights?: ArrayLike<number>;
}

/** Rows of arcs, heads ascending, and the tie that each arc comes from; ties are only told where strengths are given. */
export interface TieRows {
  readonly offsets: Int32Array;
  readonly heads: Int32Array;
  readonly ties: Int32Array;
}

/**
 * Sorts ties into rows by dealing them out twice: to the rows of their ends, then, node by node, to those of their starts,
 * which so come out ascending. A tie without a direction is an arc either way, a loop one. O(nodes + ties).
 */
export function sortedRows({ size, from, to, weights }: Ties, directed: boolean, keepLoops: boolean): TieRows {
  const hasTies = weights !== undefined;
  const { inOffsets, offsets } = offsetsOf({ size, from, to }, directed, keepLoops);
  const arcs = offsets[size];
  const next = inOffsets.slice(0, size);
  const tails = new Int32Array(arcs);
  const inTies = new Int32Array(hasTies ? arcs : 0);
  for (let tie = 0; tie < from.length; tie += 1) {
    const start = from[tie];
    const end = to[tie];
    if (start === end && !keepLoops) continue;
    const place = next[end]++;
    tails[place] = start;
    if (hasTies) inTies[place] = tie;
    if (directed || start === end) continue;
    const back = next[start]++;
    tails[back] = end;
    if (hasTies) inTies[back] = tie;
  }

  next.set(offsets.subarray(0, size));
  const heads = new Int32Array(arcs);
  const ties = new Int32Array(inTies.length);
  for (let node = 0, arc = 0; node < size; node += 1) {
    const end = inOffsets[node + 1];
    for (; arc < end; arc += 1) {
      const place = next[tails[arc]]++;
      heads[place] = node;
      if (hasTies) ties[place] = inTies[arc];
    }
  }
  return { offsets, heads, ties };
}

/** Where rows begin; without a direction those outwards are those inwards. */
function offsetsOf({ size, from, to }: Ties, directed: boolean, keepLoops: boolean) {
  const inOffsets = new Int32Array(size + 1);
  const offsets = directed ? new Int32Array(size + 1) : inOffsets;
  for (let tie = 0; tie < from.length; tie += 1) {
    const start = from[tie];
    const end = to[tie];
    if (start === end && !keepLoops) continue;
    inOffsets[end + 1] += 1;
    if (directed || start !== end) offsets[start + 1] += 1;
  }
  for (let node = 0; node < size; node += 1) inOffsets[node + 1] += inOffsets[node];
  if (directed) for (let node = 0; node < size; node += 1) offsets[node + 1] += offsets[node];
  return { inOffsets, offsets };
}
