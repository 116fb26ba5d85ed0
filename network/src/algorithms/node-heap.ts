/** A priority queue of numbered nodes, each in it once at most. */
export interface NodeHeap {
  /** Puts a node in, or up to where its key, which has become smaller, belongs. */
  readonly raise: (node: number) => void;
  /** The node of the least key, taken out; -1 where none is left. */
  readonly take: () => number;
  /** Takes all out. */
  readonly clear: () => void;
}

/** A binary heap that knows where each node stands; `isBefore` must order any two nodes. O(log nodes) a step. */
export function nodeHeap(size: number, isBefore: (one: number, other: number) => boolean): NodeHeap {
  const nodes = new Int32Array(size);
  const places = new Int32Array(size).fill(-1);
  let count = 0;
  const put = (node: number, place: number): void => {
    nodes[place] = node;
    places[node] = place;
  };

  function raise(node: number): void {
    let place = places[node] === -1 ? count++ : places[node];
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!isBefore(node, nodes[above])) break;
      put(nodes[above], place);
      place = above;
    }
    put(node, place);
  }

  function take(): number {
    if (count === 0) return -1;
    const first = nodes[0];
    places[first] = -1;
    count -= 1;
    if (count > 0) sink(nodes[count]);
    return first;
  }

  function sink(node: number): void {
    let place = 0;
    for (let below = 1; below < count; below = 2 * place + 1) {
      if (below + 1 < count && isBefore(nodes[below + 1], nodes[below])) below += 1;
      if (!isBefore(nodes[below], node)) break;
      put(nodes[below], place);
      place = below;
    }
    put(node, place);
  }

  function clear(): void {
    for (let place = 0; place < count; place += 1) places[nodes[place]] = -1;
    count = 0;
  }

  return { raise, take, clear };
}
