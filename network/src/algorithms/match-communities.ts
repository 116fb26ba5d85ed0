/** Members of one community, by whatever stands for the same actor at every time. */
export type Members = ReadonlySet<string | number>;

/** Two communities that share enough: places in the earlier and in the later list. */
export interface CommunityMatch {
  readonly from: number;
  readonly to: number;
  /** Members of both over members of either. */
  readonly jaccard: number;
}

/** Shared least part of members for a match, unless another is stated. */
export const MATCH_THRESHOLD = 0.3;

/**
 * Each earlier community with each later one whose Jaccard index reaches the threshold, by (from, to).
 * Source: D. Greene, D. Doyle, P. Cunningham (2010), Tracking the evolution of communities in dynamic social networks.
 * O(members + pairs that share a member).
 */
export function matchCommunities(
  earlier: readonly Members[],
  later: readonly Members[],
  threshold = MATCH_THRESHOLD,
): readonly CommunityMatch[] {
  const homes = new Map<string | number, number[]>();
  later.forEach((members, to) => {
    for (const member of members) {
      const places = homes.get(member);
      if (places) places.push(to);
      else homes.set(member, [to]);
    }
  });
  return earlier.flatMap((members, from) => {
    const shared = new Map<number, number>();
    for (const member of members) for (const to of homes.get(member) ?? []) shared.set(to, (shared.get(to) ?? 0) + 1);
    return [...shared]
      .map(([to, both]) => ({ from, to, jaccard: both / (members.size + later[to].size - both) }))
      .filter(({ jaccard }) => jaccard >= threshold)
      .sort((a, b) => a.to - b.to);
  });
}
