import { communitiesQuestion } from '@corridor/graph-schema/questions';
import { defineAnswer } from './define-answer.ts';
import { explainNodes } from './explain-nodes.ts';
import { named, networkOf, networkWarnings, told } from './network-of.ts';

/** Communities of what this reader may see, with how far seeded runs agree. */
export const communitiesAnswer = defineAnswer(communitiesQuestion, async (params, sight, compute) => {
  const network = await networkOf(sight, params, compute.graphs);
  const { method, resolution, seed, runs, limit, memberLimit } = params;
  const found = await compute.run('communities', network.graph, { method, resolution, seed, runs });
  const page = found.communities
    .slice(0, limit)
    .map(({ members, stability }) => ({ size: members.length, shown: [...members].slice(0, memberLimit), stability }));
  const isCut = page.some(({ size, shown }) => shown.length < size);
  return {
    results: page.map(({ size, shown, stability }, at) => ({
      community: at + 1,
      size,
      members: shown.map((node) => named(sight, network, node)),
      stability: told(stability),
    })),
    truncated:
      page.length < found.communities.length
        ? { reason: `limit ${limit}`, total: found.communities.length }
        : isCut
          ? { reason: `memberLimit ${memberLimit}` }
          : null,
    warnings: networkWarnings(network),
    beside: {
      modularity: told(found.modularity),
      stability: told(found.stability),
      communities: found.communities.length,
      bestSeed: found.bestSeed,
      ...(params.explain
        ? {
            explain: explainNodes(
              sight,
              network,
              page.map(({ shown }) => shown),
            ),
          }
        : {}),
    },
  };
});
