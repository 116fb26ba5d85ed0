import { disruptionQuestion } from '@corridor/graph-schema/questions';
import type { RemovalStep } from '@corridor/network';
import { candidatesOf } from './candidates-of.ts';
import { defineAnswer } from './define-answer.ts';
import { explainNodes } from './explain-nodes.ts';
import { named, networkOf, networkWarnings, told } from './network-of.ts';

/** The network after each removal, on what this reader may see. */
export const disruptionAnswer = defineAnswer(disruptionQuestion, async (params, sight, compute) => {
  const network = await networkOf(sight, params, compute.graphs);
  const { by, mode, steps, weighted } = params;
  const candidates = candidatesOf(sight, network, params.candidates);
  const all = await compute.run('disruption', network.graph, { by, mode, steps, weighted, candidates });
  const [whole, ...after] = all;
  const removed = after.map((step) => step.removed ?? -1);
  return {
    results: after.map((step, at) => ({
      step: at + 1,
      removed: named(sight, network, removed[at] ?? -1),
      ...left(step),
      share: whole === undefined || whole.largest === 0 ? 0 : told(step.largest / whole.largest),
    })),
    truncated: null,
    warnings: [
      { code: 'structureOnly', text: 'This rests on the structure of known links alone. It says nothing of guilt.' },
      ...networkWarnings(network),
    ],
    beside: {
      before: whole ? left(whole) : { nodes: 0, components: 0, largest: 0, efficiency: 0, fragmentation: 1 },
      ...(params.explain
        ? {
            explain: explainNodes(
              sight,
              network,
              removed.map((node) => [node]),
            ),
          }
        : {}),
    },
  };
});

function left({ nodes, components, largest, efficiency, fragmentation }: RemovalStep) {
  return { nodes, components, largest, efficiency: told(efficiency), fragmentation: told(fragmentation) };
}
