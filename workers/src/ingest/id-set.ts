/**
 * A set of ids by their first 64 bits, for counting millions of them in little memory: open addressing over two 32-bit
 * columns, 16 bytes a place at most half full. Two ids that agree in 64 bits count as one: at ten million ids that happens
 * with a probability of 3 in a million.
 */
export interface IdSet {
  /** Answers whether it was new. */
  add(high: number, low: number): boolean;
  has(high: number, low: number): boolean;
  readonly size: number;
}

const FIRST_PLACES = 1 << 12;

/** An empty set. */
export function createIdSet(): IdSet {
  let places = FIRST_PLACES;
  let highs = new Uint32Array(places);
  let lows = new Uint32Array(places);
  let size = 0;

  // Nothing is stored as two zeros, which marks a free place; the id of zeros becomes its neighbour.
  const placeOf = (high: number, low: number) => {
    let place = (low ^ Math.imul(high, 0x9e3779b1)) & (places - 1);
    while ((highs[place] !== 0 || lows[place] !== 0) && (highs[place] !== high || lows[place] !== low)) {
      place = (place + 1) & (places - 1);
    }
    return place;
  };
  const grow = () => {
    const [oldHighs, oldLows] = [highs, lows];
    places *= 2;
    highs = new Uint32Array(places);
    lows = new Uint32Array(places);
    for (let at = 0; at < oldHighs.length; at += 1) {
      const [high, low] = [oldHighs[at] ?? 0, oldLows[at] ?? 0];
      if (high === 0 && low === 0) continue;
      const place = placeOf(high, low);
      highs[place] = high;
      lows[place] = low;
    }
  };

  return {
    add(high, low) {
      const safe = high === 0 && low === 0 ? 1 : low;
      const place = placeOf(high, safe);
      if (highs[place] === high && lows[place] === safe) return false;
      highs[place] = high;
      lows[place] = safe;
      size += 1;
      if (size * 2 > places) grow();
      return true;
    },
    has(high, low) {
      const safe = high === 0 && low === 0 ? 1 : low;
      const place = placeOf(high, safe);
      return highs[place] === high && lows[place] === safe;
    },
    get size() {
      return size;
    },
  };
}

/** The two halves of the first 64 bits of an id of hex characters. */
export function halvesOf(id: string): [high: number, low: number] {
  return [Number.parseInt(id.slice(0, 8), 16), Number.parseInt(id.slice(8, 16), 16)];
}
