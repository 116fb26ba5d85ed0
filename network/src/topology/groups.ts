import { survivors, type FoldDecision } from '@corridor/graph-schema/fold';
import type { IdTable } from './id-table.ts';
import type { Groups, Topology } from './topology.ts';

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

/** Groups kept per topology: for how many sets of visible decisions. */
const MAX_KEPT = 200;
const kept = new WeakMap<Topology['decisions'], Map<string, Groups>>();

/**
 * Groups home nodes by the decisions that a reader sees, as they stood at `knownAt`: a merge that is hidden joins nothing
 * for this reader. O(decisions); those of now are kept, by which tokens of decisions the mask shows.
 */
export function groupsSeen(topology: Topology, mask: Uint8Array, knownAt: number): Groups {
  const { decisions, nodes, tokens } = topology;
  if (decisions.size === 0) return NO_GROUPS;
  const isSeen = (token: string) => mask[tokens.find(token)] === 1;
  const seen = () => [...decisions.values()].filter(({ token }) => isSeen(token));
  if (knownAt !== Infinity) return groupsOf(seen(), lookupIn(nodes), knownAt);

  const key = [...topology.decisionTokens].filter(isSeen).join();
  const ofNow = kept.get(decisions) ?? new Map<string, Groups>();
  kept.set(decisions, ofNow);
  const known = ofNow.get(key);
  if (known) return known;
  const groups = groupsOf(seen(), lookupIn(nodes));
  if (ofNow.size >= MAX_KEPT) ofNow.clear();
  ofNow.set(key, groups);
  return groups;
}

function lookupIn(nodes: IdTable): (id: string) => number {
  return (id) => nodes.find(id);
}
