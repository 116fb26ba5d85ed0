import { setImmediate as breath } from 'node:timers/promises';
import type { OntoGraph } from '@corridor/network';
import { graphBytes } from './share-graph.ts';

/** Projected graphs that are kept while the graph stays as it is. */
export interface GraphCache {
  /**
   * The graph under a key at the state that the resident graph has; made where it is not kept, in steps with breaths
   * between them, anew where the state changes meanwhile.
   */
  of(state: () => number, key: string, make: () => Iterator<undefined, OntoGraph>): Promise<OntoGraph>;
  /** How many are kept, and the bytes that they take. */
  size(): { readonly graphs: number; readonly bytes: number };
}

const MOST_BYTES = 100_000_000;
/** A number and its place in the table that leads from an entity to its node. */
const BYTES_A_NODE = 64;
/** So long nobody else need wait. */
const BREATH_AFTER_MS = 10;
/** While much is written a graph is made without a breath in the end. */
const MOST_AGAIN = 3;

/**
 * Keeps what was asked last, up to so many bytes. The state is the epoch of the resident graph, not the revision that a
 * reader sees: a record that leaves a token, or a mark under the victim flag, changes what a reader is shown and not that
 * revision.
 */
export function createGraphCache(mostBytes = MOST_BYTES): GraphCache {
  const kept = new Map<string, { readonly network: OntoGraph; readonly bytes: number }>();
  let stateOfKept = -1;
  let bytes = 0;
  const forget = (key: string) => {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  const find = (state: number, key: string) => {
    if (state !== stateOfKept) {
      kept.clear();
      bytes = 0;
      stateOfKept = state;
    }
    return kept.get(key)?.network;
  };
  const keep = (key: string, network: OntoGraph) => {
    const own = graphBytes(network.graph) + network.entities.length * BYTES_A_NODE + 2 * key.length;
    forget(key);
    if (own > mostBytes) return;
    kept.set(key, { network, bytes: own });
    bytes += own;
    for (const oldest of kept.keys()) {
      if (bytes <= mostBytes) break;
      forget(oldest);
    }
  };

  return {
    async of(state, key, make) {
      for (let again = 0; ; again += 1) {
        const begun = state();
        const network = find(begun, key) ?? (await made(make(), () => state() === begun, again < MOST_AGAIN));
        if (!network) continue;
        find(begun, key);
        keep(key, network);
        return network;
      }
    },
    size: () => ({ graphs: kept.size, bytes }),
  };
}

/** Makes a graph, with breaths where it may; nothing where the state has changed in one of them. */
async function made(
  steps: Iterator<undefined, OntoGraph>,
  isStill: () => boolean,
  mayBreathe: boolean,
): Promise<OntoGraph | undefined> {
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (!mayBreathe || performance.now() - since < BREATH_AFTER_MS) continue;
    await breath();
    if (!isStill()) return undefined;
    since = performance.now();
  }
}
