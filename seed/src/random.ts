/** A source of pseudo-random values that depends on its seed alone. */
export type Random = {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from `least` to `greatest`, both included. */
  readonly int: (least: number, greatest: number) => number;
  readonly chance: (probability: number) => boolean;
  /** One of the items; throws a RangeError on an empty list. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** One of the items, as often as its weight says. */
  readonly weighted: <Item>(items: readonly (readonly [Item, number])[]) => Item;
  /** A new list in another order. */
  readonly shuffle: <Item>(items: readonly Item[]) => Item[];
  /** `count` different items in the order drawn; all of them if there are fewer. */
  readonly sample: <Item>(items: readonly Item[], count: number) => Item[];
  readonly normal: (mean: number, deviation: number) => number;
  /** Heavy-tailed: at least `scale`; the smaller `shape`, the heavier the tail. */
  readonly pareto: (scale: number, shape: number) => number;
  /** A generator of its own, so that a change in one part moves nothing in another. */
  readonly fork: (name: string) => Random;
};

/**
 * A seeded generator: sfc32 (C. Doty-Humphrey, PractRand) with its state drawn from the text by xmur3-style mixing. Not for secrets.
 * The transcendental steps of `normal` and `pareto` are rounded to nine digits, so that another engine gives the same bytes.
 */
export function createRandom(seed: string): Random {
  const next = sfc32(mixText(seed));
  const int = (least: number, greatest: number): number => least + Math.floor(next() * (greatest - least + 1));
  const pick = <Item>(items: readonly Item[]): Item => itemAt(items, int(0, items.length - 1));

  const shuffle = <Item>(items: readonly Item[]): Item[] => {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last--) {
      const other = int(0, last);
      const moved = itemAt(order, last);
      order[last] = itemAt(order, other);
      order[other] = moved;
    }
    return order;
  };

  const weighted = <Item>(items: readonly (readonly [Item, number])[]): Item => {
    let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    return itemAt(items, items.length - 1)[0];
  };

  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick,
    weighted,
    shuffle,
    sample: (items, count) => shuffle(items).slice(0, count),
    normal: (mean, deviation) => {
      const radius = Math.sqrt(-2 * Math.log(1 - next()));
      return settle(mean + deviation * radius * Math.cos(2 * Math.PI * next()));
    },
    pareto: (scale, shape) => settle(scale / (1 - next()) ** (1 / shape)),
    fork: (name) => createRandom(`${seed}/${name}`),
  };
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}

const settle = (value: number): number => Number(value.toPrecision(9));

function mixText(text: string): [number, number, number, number] {
  let hash = 1779033703 ^ text.length;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  const word = (): number => {
    hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
    hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
    hash ^= hash >>> 16;
    return hash >>> 0;
  };
  return [word(), word(), word(), word()];
}

function sfc32([first, second, third, fourth]: [number, number, number, number]): () => number {
  let a = first;
  let b = second;
  let c = third;
  let counter = fourth;
  const step = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 15; round++) step();
  return step;
}
