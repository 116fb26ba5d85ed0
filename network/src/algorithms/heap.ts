/** A binary heap: hands out the least of what is in it. */
export interface Heap<Item> {
  readonly size: number;
  /** O(log n). */
  push(item: Item): void;
  /** The least, which is taken out; nothing where it is empty. O(log n). */
  pop(): Item | undefined;
}

/** An empty heap in the order of `compare`, which should leave no two items equal where the order matters. */
export function createHeap<Item>(compare: (a: Item, b: Item) => number): Heap<Item> {
  const items: Item[] = [];
  const swap = (a: number, b: number) => {
    [items[a], items[b]] = [items[b], items[a]];
  };
  return {
    get size() {
      return items.length;
    },
    push(item) {
      items.push(item);
      for (let at = items.length - 1; at > 0;) {
        const above = (at - 1) >> 1;
        if (compare(items[above], items[at]) <= 0) return;
        swap(at, above);
        at = above;
      }
    },
    pop() {
      const least = items[0];
      const last = items.pop();
      if (last === undefined || items.length === 0) return least;
      items[0] = last;
      for (let at = 0; ;) {
        let child = 2 * at + 1;
        if (child >= items.length) return least;
        if (child + 1 < items.length && compare(items[child + 1], items[child]) < 0) child += 1;
        if (compare(items[at], items[child]) <= 0) return least;
        swap(at, child);
        at = child;
      }
    },
  };
}
