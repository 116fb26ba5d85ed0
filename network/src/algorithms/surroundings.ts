import { linkedRowsOf } from '../view/linked-rows.ts';
import type { View } from '../view/view.ts';

/** What lies around an entity. */
export interface Surroundings {
  /** Entities at most so many hops away, itself first, the nearest before others. */
  readonly entities: readonly number[];
  /** Helpers that join two of them. */
  readonly helpers: ReadonlySet<number>;
}

/**
 * What lies within some hops of an entity, by the rules of hops: nothing is reached through a reference thing, or through
 * an entity with more than `maxDegree` linked ones unless it is the centre; helpers are collapsed. O(links within the hops), and
 * the claims of those that nobody has asked for before.
 */
export function surroundings(view: View, center: number, hops: number, maxDegree: number): Surroundings {
  const rows = linkedRowsOf(view);
  const isReached = new Uint8Array(view.topology.nodes.size);
  const entities = [center];
  const helpers = new Set<number>();
  isReached[center] = 1;
  let begin = 0;
  for (let hop = 0; hop < hops && begin < entities.length; hop += 1) {
    const end = entities.length;
    for (let place = begin; place < end; place += 1) {
      const node = entities[place];
      if (node !== center && !rows.isThrough(node)) continue;
      const others = rows.others(node);
      if (node !== center && others.length > maxDegree) continue;
      for (const via of rows.vias(node)) if (via !== -1) helpers.add(via);
      for (const other of others) {
        if (isReached[other] === 1) continue;
        isReached[other] = 1;
        entities.push(other);
      }
    }
    begin = end;
  }
  return { entities, helpers };
}
