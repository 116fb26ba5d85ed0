import type { Graph } from '../graph/graph.ts';

/** How often each node is in each role of a broker. */
export interface BrokerageRoles {
  /** All three in one group. */
  readonly coordinator: Int32Array;
  /** Both ends in one group, the broker in another. */
  readonly consultant: Int32Array;
  /** The broker lets in: the start is of another group, the end of its own. */
  readonly gatekeeper: Int32Array;
  /** The broker speaks for its own: the start is of its group, the end of another. */
  readonly representative: Int32Array;
  /** Three different groups. */
  readonly liaison: Int32Array;
}

/**
 * Roles of brokers, given which group each node is in: node b brokers from a to c where a is tied to b and b to c, but a
 * not to c; a, b and c differ. An undirected tie leads both ways, so each unordered pair of ends counts twice, once as
 * gatekeeper and once as representative where the groups differ so. Parallel ties and loops do not matter.
 * Source: R. Gould, R. Fernandez (1989), Structures of mediation. O(sum of in-degree · out-degree).
 */
export function brokerageRoles({ size, offsets, heads }: Graph, groups: ArrayLike<number>): BrokerageRoles {
  const counts = () => new Int32Array(size);
  const roles = {
    coordinator: counts(),
    consultant: counts(),
    gatekeeper: counts(),
    representative: counts(),
    liaison: counts(),
  };
  const tied = new Int32Array(size).fill(-1);
  for (let start = 0; start < size; start += 1) {
    for (let arc = offsets[start]; arc < offsets[start + 1]; arc += 1) tied[heads[arc]] = start;
    for (let arc = offsets[start]; arc < offsets[start + 1]; arc += 1) {
      const broker = heads[arc];
      if (broker === start || isRepeated(heads, offsets[start], arc)) continue;
      for (let next = offsets[broker]; next < offsets[broker + 1]; next += 1) {
        const end = heads[next];
        if (end === start || end === broker || tied[end] === start || isRepeated(heads, offsets[broker], next))
          continue;
        roles[roleOf(groups[start], groups[broker], groups[end])][broker] += 1;
      }
    }
  }
  return roles;
}

/** Parallel arcs stand side by side. */
function isRepeated(heads: Int32Array, start: number, arc: number): boolean {
  return arc > start && heads[arc - 1] === heads[arc];
}

function roleOf(start: number, broker: number, end: number): keyof BrokerageRoles {
  if (start === end) return start === broker ? 'coordinator' : 'consultant';
  if (broker === end) return 'gatekeeper';
  return broker === start ? 'representative' : 'liaison';
}
