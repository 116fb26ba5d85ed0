import type { Envelope } from '@corridor/graph-schema/contracts';
import { compareQuestion } from '@corridor/graph-schema/questions';
import { linksBetween } from '@corridor/network';
import { defineAnswer } from './define-answer.ts';
import { networkOf, networkWarnings, told, type Network } from './network-of.ts';
import { byCaption, type Sight } from './sight.ts';
import { guardedAlike, tiedPairs } from './snapshots.ts';
import { summaryOf } from './summary-of.ts';

/** Two networks of one reader side by side: figures, what is in both, and what is in one alone. */
export const compareAnswer = defineAnswer(compareQuestion, async (params, sight, compute) => {
  const { first: ofFirst, second: ofSecond, limit, ...common } = params;
  const sides = [ofFirst, ofSecond].map((own) => networkOf(sight, { ...common, ...said(own) }, compute.graphs));
  const [first, second] = guardedAlike(await Promise.all(sides));
  if (!first || !second) throw new Error('Two sides are two networks');
  const [one, other] = await Promise.all([
    compute.run('summary', first.graph, {}),
    compute.run('summary', second.graph, {}),
  ]);

  const nodesFirst = onlyIn(first, second);
  const nodesSecond = onlyIn(second, first);
  const pairsFirst = tiedPairs(first);
  const pairsSecond = tiedPairs(second);
  const tiesFirst = [...pairsFirst].filter(([pair]) => !pairsSecond.has(pair)).map(([, ends]) => ends);
  const tiesSecond = [...pairsSecond].filter(([pair]) => !pairsFirst.has(pair)).map(([, ends]) => ends);
  const bothNodes = first.entities.length - nodesFirst.length;
  const bothTies = pairsFirst.size - tiesFirst.length;
  const longest = Math.max(...[nodesFirst, nodesSecond, tiesFirst, tiesSecond].map((list) => list.length));

  return {
    results: [
      {
        first: summaryOf(first, one),
        second: summaryOf(second, other),
        nodes: {
          both: bothNodes,
          onlyFirst: shown(sight, first, nodesFirst.slice(0, limit)),
          onlySecond: shown(sight, second, nodesSecond.slice(0, limit)),
          onlyFirstCount: nodesFirst.length,
          onlySecondCount: nodesSecond.length,
          jaccard: share(bothNodes, nodesFirst.length + nodesSecond.length),
        },
        ties: {
          both: bothTies,
          onlyFirst: linked(sight, first, tiesFirst).slice(0, limit),
          onlySecond: linked(sight, second, tiesSecond).slice(0, limit),
          onlyFirstCount: tiesFirst.length,
          onlySecondCount: tiesSecond.length,
          jaccard: share(bothTies, tiesFirst.length + tiesSecond.length),
        },
      },
    ],
    truncated: longest > limit ? { reason: `limit ${limit} of lines in a list`, total: longest } : null,
    warnings: [
      ...warningsOf('first', first, one.distances !== undefined),
      ...warningsOf('second', second, other.distances !== undefined),
    ],
    beside: {},
  };
});

/** What is to be said of one side, and that it is of that side. */
function warningsOf(side: 'first' | 'second', network: Network, isMeasured: boolean): Envelope['warnings'] {
  const warnings = [...networkWarnings(network)];
  if (!isMeasured)
    warnings.push({ code: 'noDistances', text: 'Too many entities for a search from each: distances are left out.' });
  return warnings.map(({ code, text }) => ({ code, text: `The ${side} network: ${text}` }));
}

/** What a side says itself; the rest is common to both. */
function said<Side extends object>(side: Side): Partial<{ [Name in keyof Side]: Exclude<Side[Name], undefined> }> {
  return Object.fromEntries(Object.entries(side).filter(([, value]) => value !== undefined)) as Partial<{
    [Name in keyof Side]: Exclude<Side[Name], undefined>;
  }>;
}

function onlyIn(one: Network, other: Network): number[] {
  return [...one.entities].filter((entity) => other.nodeOf(entity) === -1);
}

function shown(sight: Sight, { view }: Network, entities: readonly number[]) {
  return entities.map((entity) => sight.summary(view, entity));
}

function linked(sight: Sight, { view }: Network, pairs: readonly (readonly [number, number])[]) {
  return pairs
    .map(([from, to]) => ({
      from: sight.summary(view, from),
      to: sight.summary(view, to),
      claims: linksBetween(view, from, to)
        .flatMap(({ claims }) => claims.map((claim) => sight.claimId(view, claim)))
        .sort(),
    }))
    .sort((a, b) => byCaption(a.from, b.from) || byCaption(a.to, b.to));
}

function share(both: number, others: number): number {
  return both + others === 0 ? 1 : told(both / (both + others));
}
