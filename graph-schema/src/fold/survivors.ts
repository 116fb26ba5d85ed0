import { isStanding, type FoldDecision } from './decision.ts';

/** From a home id to the entity where its claims hang: the smallest home id of its group. Ids alone in their group are absent. */
export type Survivors = ReadonlyMap<string, string>;

/**
 * Groups home ids by the `SAME` decisions that stood at `knownAt` (by default: that stand now).
 * Union–find with the smallest id as root: O(decisions · α). The order of the decisions does not matter.
 */
export function survivors(decisions: Iterable<FoldDecision>, knownAt?: number): Survivors {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    for (let at = id; at !== root;) {
      const up = parent.get(at) ?? root;
      parent.set(at, root);
      at = up;
    }
    return root;
  };

  for (const decision of decisions) {
    if (decision.verdict !== 'SAME' || !isStanding(decision, knownAt)) continue;
    const [first, ...others] = decision.entities;
    if (first === undefined) continue;
    for (const other of others) {
      const a = find(first);
      const b = find(other);
      if (a === b) continue;
      const [smaller, larger] = a < b ? [a, b] : [b, a];
      parent.set(larger, smaller);
      parent.set(smaller, smaller);
    }
  }
  return new Map([...parent.keys()].map((id) => [id, find(id)]));
}
