import { survivors, type FoldDecision } from '@corridor/graph-schema/fold';
import type { IdTable } from './id-table.ts';
import type { Groups } from './topology.ts';

/** Every home node is an entity of its own. */
export const NO_GROUPS: Groups = { survivorOf: (node) => node, membersOf: (survivor) => [survivor] };

/**
 * Groups home nodes by the decisions that stood at `knownAt`. Home ids that no claim has named yet get a node.
 * O(decisions); alone nodes cost nothing.
 */
export function groupsOf(decisions: Iterable<FoldDecision>, nodeOf: (id: string) => number, knownAt?: number): Groups {
  const survivor = new Map<number, number>();
  const members = new Map<number, number[]>();
  for (const [id, root] of survivors(decisions, knownAt)) {
    const node = nodeOf(id);
    const rootNode = nodeOf(root);
    survivor.set(node, rootNode);
    const group = members.get(rootNode);
    if (group) group.push(node);
    else members.set(rootNode, [node]);
  }
  for (const group of members.values()) group.sort((a, b) => a - b);

  return {
    survivorOf: (node) => survivor.get(node) ?? node,
    membersOf: (node) => members.get(node) ?? [node],
  };
}

/** Looks a home id up without adding it: -1 for one that is not there. */
export function lookupIn(nodes: IdTable): (id: string) => number {
  return (id) => nodes.find(id);
}
