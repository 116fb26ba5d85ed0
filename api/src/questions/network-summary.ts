import { networkSummaryQuestion } from '@corridor/graph-schema/questions';
import { defineAnswer } from './define-answer.ts';
import { explainNodes } from './explain-nodes.ts';
import { networkOf, networkWarnings } from './network-of.ts';
import { summaryOf } from './summary-of.ts';

/** A network in figures, over what this reader may see. */
export const networkSummaryAnswer = defineAnswer(networkSummaryQuestion, async (params, sight, compute) => {
  const network = await networkOf(sight, params, compute.graphs);
  const summary = await compute.run('summary', network.graph, {});
  return {
    results: [summaryOf(network, summary)],
    truncated: summary.distances
      ? null
      : { reason: 'too many entities for a search from each: distances are left out' },
    warnings: networkWarnings(network),
    beside: params.explain ? { explain: explainNodes(sight, network, [[...network.entities.keys()]]) } : {},
  };
});
