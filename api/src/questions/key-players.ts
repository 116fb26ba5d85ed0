import { keyPlayersQuestion } from '@corridor/graph-schema/questions';
import { findEntity } from '@corridor/network';
import type { ChosenSet } from '../compute/key-player-task.ts';
import { candidatesOf } from './candidates-of.ts';
import { defineAnswer } from './define-answer.ts';
import { explainNodes } from './explain-nodes.ts';
import { named, networkOf, networkWarnings, told } from './network-of.ts';

/** The best sets, with what other ways of choosing would have come to, on what this reader may see. */
export const keyPlayersAnswer = defineAnswer(keyPlayersQuestion, async (params, sight, compute) => {
  const network = await networkOf(sight, params, compute.graphs);
  const { view, nodeOf } = network;
  const candidates = candidatesOf(sight, network, params.candidates);
  const costs = Object.entries(params.costs ?? {}).map(([id, cost]) => [nodeOf(findEntity(view, id)), cost] as const);
  const { k, seed } = params;
  // Whoever comes next need not be among those who were thought of.
  const successors = candidatesOf(sight, network, params.candidates === 'suspects' ? 'suspects' : 'all');
  const found = await compute.run('keyPlayers', network.graph, { k, candidates, seed, costs, successors });

  const shown = (node: number) => named(sight, network, node);
  const chosen = ({ set, fAfter }: ChosenSet) => ({ set: set.map(shown), fAfter: told(fAfter) });
  const kept = found.sets
    .map((set, at) => ({ set, parts: found.parts[at] ?? [], cost: found.setCosts[at] ?? 0 }))
    .slice(0, params.limit);

  return {
    results: kept.map(({ set, parts, cost }) => ({
      ...chosen({ set, fAfter: found.fAfter }),
      components: parts.map(({ size, sample }) => ({ size, sample: sample.map(shown) })),
      cost,
    })),
    truncated:
      kept.length < found.tied ? { reason: `limit ${params.limit} of equally good sets`, total: found.tied } : null,
    warnings: [
      { code: 'structureOnly', text: 'This rests on the structure of known links alone. It says nothing of guilt.' },
      ...networkWarnings(network),
    ],
    beside: {
      method: found.method,
      fBefore: told(found.fBefore),
      bound: told(found.bound),
      candidateCount: candidates.length,
      setCount: found.setCount,
      tied: found.tied,
      comparison: {
        degree: chosen(found.comparison.degree),
        betweenness: found.comparison.betweenness && chosen(found.comparison.betweenness),
        greedy: chosen(found.comparison.greedy),
      },
      likelySuccessors: found.successors.map(({ node, gain }) => ({ ...shown(node), brokerageGain: gain })),
      ...(params.explain
        ? {
            explain: explainNodes(
              sight,
              network,
              kept.map(({ set }) => set),
            ),
          }
        : {}),
    },
  };
});
