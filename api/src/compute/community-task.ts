import { communityStability, labelPropagation, leiden, louvain, membersOf } from '@corridor/network';
import { onePass } from './steps.ts';
import type { Task } from './tasks.ts';

/** How communities are sought. */
export interface CommunityTaskOptions {
  readonly method: 'leiden' | 'louvain' | 'label-propagation';
  readonly resolution: number;
  readonly seed: number;
  readonly runs: number;
}

/** Communities by their members, the largest first, and how sure they are. */
export interface CommunityResult {
  readonly communities: readonly { readonly members: Int32Array; readonly stability: number }[];
  readonly modularity: number;
  readonly stability: number;
  readonly bestSeed: number;
}

const methods = { leiden, louvain, 'label-propagation': labelPropagation } as const;
/** Passes of a run, about. */
const PASSES = 30;

/** The best of several runs. */
export const communityTask: Task<CommunityTaskOptions, CommunityResult> = {
  steps: (graph, { runs }) => runs * PASSES * onePass(graph),
  run(graph, { method, resolution, seed, runs }, tick) {
    const seeds = Array.from({ length: runs }, (_, run) => seed + run);
    const found = communityStability((own) => methods[method](graph, { seed: own, resolution }), seeds, tick);
    return {
      communities: membersOf(found.best)
        .map((members, group) => ({ members, stability: found.together[group] ?? 1 }))
        .sort((a, b) => b.members.length - a.members.length || (a.members[0] ?? 0) - (b.members[0] ?? 0)),
      modularity: found.best.modularity,
      stability: found.stability,
      bestSeed: found.seed,
    };
  },
};
