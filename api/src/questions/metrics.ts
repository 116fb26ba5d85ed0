import { metricsQuestion, type Measure } from '@corridor/graph-schema/questions';
import { findEntity, unrankedIn } from '@corridor/network';
import type { Measured } from '../compute/measure-task.ts';
import { defineAnswer } from './define-answer.ts';
import { explainNodes } from './explain-nodes.ts';
import { named, networkOf, networkWarnings, told, type Network } from './network-of.ts';
import type { Sight } from './sight.ts';

const STEPS = 10;

/** Measures of each entity of a network; nobody is ranked whom no ranking names. */
export const metricsAnswer = defineAnswer(metricsQuestion, async (params, sight, compute) => {
  // Strength is the sum of weights, whether or not the other measures look at them.
  const withWeights = params.weighted || [...params.measures, params.sortBy].includes('strength');
  const network = await networkOf(sight, { ...params, weighted: withWeights }, compute.graphs);
  const { graph } = network;
  const sortBy = params.sortBy ?? params.measures[0] ?? 'degree';
  const measures = [...new Set([...params.measures, sortBy])];
  const { weighted, normalised, seed } = params;
  const found = await compute.run('measures', graph, { measures, weighted, normalised, seed });
  const measured = toldAlike(found.measured);

  const { ranked, hasUnranked } = rankedNodes(sight, network, params.only);
  const values = measured[sortBy] ?? new Float64Array(graph.size);
  const valueOf = (node: number) => finite(values[node]) ?? -Infinity;
  const sorted = ranked.sort((a, b) => valueOf(b) - valueOf(a) || a - b);
  const page = sorted.slice(0, params.limit);
  return {
    results: page.map((node) => ({
      entity: named(sight, network, node),
      values: Object.fromEntries(params.measures.map((name) => [name, finite(measured[name]?.[node])])),
    })),
    truncated: page.length < sorted.length ? { reason: `limit ${params.limit}`, total: sorted.length } : null,
    warnings: networkWarnings(network),
    excluded: hasUnranked ? [{ what: 'victims, witnesses and minors', why: 'They are not ranked.' }] : [],
    beside: {
      nodes: graph.size,
      ties: graph.edges,
      distribution: params.measures.map((name) => distributionOf(name, measured[name] ?? new Float64Array(0))),
      ...(found.estimate ? { estimate: found.estimate } : {}),
      ...(params.explain
        ? {
            explain: explainNodes(
              sight,
              network,
              page.map((node) => [node]),
            ),
          }
        : {}),
    },
  };
});

/** Nodes that may be ranked, of those asked for, ascending; and whether some may not. */
function rankedNodes(sight: Sight, { view, entities, nodeOf }: Network, only: readonly string[] | undefined) {
  const hidden = unrankedIn(view, sight.today);
  const asked =
    only === undefined
      ? [...entities.keys()]
      : [...new Set(only.map((id) => nodeOf(findEntity(view, id))))].filter((node) => node !== -1);
  const ranked = asked.filter((node) => !hidden.has(entities[node] ?? -1));
  return { ranked, hasUnranked: ranked.length < asked.length };
}

/** Values that differ only in what a computer rounds are the same. */
function toldAlike(measured: Measured): Measured {
  return Object.fromEntries(Object.entries(measured).map(([name, values]) => [name, values.map(told)]));
}

function finite(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function distributionOf(measure: Measure, all: Float64Array) {
  const values = all.filter((value) => !Number.isNaN(value)).sort();
  const [least, greatest] = [values[0] ?? 0, values.at(-1) ?? 0];
  const counts = Array.from({ length: STEPS }, () => 0);
  for (const value of values) {
    const share = greatest === least ? 0 : (value - least) / (greatest - least);
    const step = Math.min(STEPS - 1, Math.floor(share * STEPS));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  // Summed from the least up, so that the order of nodes plays no part.
  const sum = values.reduce((total, value) => total + value, 0);
  return { measure, least, mean: values.length === 0 ? 0 : told(sum / values.length), greatest, counts };
}
