import type { OntoGraph } from '@corridor/network';
import { graphBytes } from './share-graph.ts';

/** Projected graphs that are kept while the graph stays as it is. */
export interface GraphCache {
  /** The graph under a key at a state of the resident graph; made where it is not kept. */
  of(epoch: number, key: string, make: () => OntoGraph): OntoGraph;
  /** How many are kept, and the bytes that they take. */
  size(): { readonly graphs: number; readonly bytes: number };
}

const MOST_BYTES = 100_000_000;
/** A number and its place in the table that leads from an entity to its node. */
const BYTES_A_NODE = 64;

/**
 * Keeps what was asked last, up to so many bytes. The state is the epoch of the resident graph, not the revision that a
 * reader sees: a record that leaves a token, or a mark under the victim flag, changes what a reader is shown and not that
 * revision.
 */
export function createGraphCache(mostBytes = MOST_BYTES): GraphCache {
  const kept = new Map<string, { readonly network: OntoGraph; readonly bytes: number }>();
  let state = -1;
  let bytes = 0;
  const forget = (key: string) => {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };

  return {
    of(epoch, key, make) {
      if (epoch !== state) {
        kept.clear();
        bytes = 0;
        state = epoch;
      }
      const known = kept.get(key);
      const network = known?.network ?? make();
      const own = known?.bytes ?? graphBytes(network.graph) + network.entities.length * BYTES_A_NODE + 2 * key.length;
      forget(key);
      if (own > mostBytes) return network;
      kept.set(key, { network, bytes: own });
      bytes += own;
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) break;
        forget(oldest);
      }
      return network;
    },
    size: () => ({ graphs: kept.size, bytes }),
  };
}
