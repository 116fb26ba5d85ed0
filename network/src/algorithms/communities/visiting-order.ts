import type { SeededRandom } from '../seeded-random.ts';

/** Of a large graph so many nodes in a row are visited one after another: what they need lies together in memory, for half the time. */
const RUN = 32;
const LARGE = 4096;

/** The numbers 0 … size − 1 in an order drawn at random (R. Fisher, F. Yates 1938), of a large graph in runs of 32. O(size). */
export function visitingOrder(size: number, random: SeededRandom): Int32Array {
  const run = size < LARGE ? 1 : RUN;
  const starts = Int32Array.from({ length: Math.ceil(size / run) }, (_, place) => place * run);
  for (let place = starts.length - 1; place > 0; place -= 1) {
    const other = random.below(place + 1);
    const start = starts[place];
    starts[place] = starts[other];
    starts[other] = start;
  }
  const order = new Int32Array(size);
  let count = 0;
  for (const start of starts)
    for (let node = start; node < start + run && node < size; node += 1) order[count++] = node;
  return order;
}
