import type * as z from 'zod';
import { trailsQuestion } from '@corridor/graph-schema/questions';
import { accountsOf, hopBetween, structuredRuns, timeWalks, withTypes, type View } from '@corridor/network';
import { defineAnswer } from './define-answer.ts';
import { byCaption, type Sight } from './sight.ts';
import { readTransfers, type MoneyTransfer, type MoneyTransfers, type TrailParams } from './trail-transfers.ts';
import { dateOf, viewOf, warnNoEffect } from './view-options.ts';

type Trail = z.infer<typeof trailsQuestion.result>;

/** So many trails are put in order before the first are kept. */
const ORDERED_TRAILS = 1_000;

/** Where money went: trails in the order of their days, then by captions (Q8). */
export const trailsAnswer = defineAnswer(trailsQuestion, async (params, sight) => {
  const { types: _types, classes: _classes, asOf: _day, ...common } = params;
  const view = viewOf(sight, common);
  const starts = accountsOf(view, sight.nodeOf(view, params.from));
  const ends = params.to === undefined ? undefined : accountsOf(view, sight.nodeOf(view, params.to));
  const money = await readTransfers(sight, view, starts, params);
  const { walks, more } = timeWalks(money.transfers, {
    starts: new Set(starts),
    ...(ends ? { ends: new Set(ends) } : {}),
    maxGapDays: params.maxGapDays,
    maxSteps: params.maxSteps,
    isCertain: params.timeMode === 'certain',
    most: ORDERED_TRAILS,
  });
  const trails = walks
    .map((walk) =>
      toTrail(
        sight,
        view,
        walk.flatMap((place) => money.transfers[place] ?? []),
        params,
      ),
    )
    .sort(compareTrails);
  const kept = trails.slice(0, params.limit);

  return {
    results: kept,
    truncated:
      more || money.found.isCut
        ? { reason: `more than ${more ? `${ORDERED_TRAILS} trails` : '20,000 transfers'}` }
        : kept.length < trails.length
          ? { reason: `limit ${params.limit}`, total: trails.length }
          : null,
    warnings: [
      ...warnNoEffect('trails', params, ['types', 'classes', 'asOf']),
      ...(kept.some(({ bottleneck }) => bottleneck === null)
        ? [
            {
              code: 'notCompared',
              text: 'Some trails have amounts that are not known, or in currencies for which no rate of their day was given: their least amount is not said.',
            },
          ]
        : []),
    ],
    excluded:
      money.undated > 0
        ? [{ what: `${money.undated} transfers`, why: 'They have no day, so that they stand in no order.' }]
        : [],
    beside: {
      structuring: structuringIn(sight, view, money, params),
      unresolvedCounterparties: money.unresolved.length,
      unresolved: money.unresolved.map((node) => sight.summary(view, node)).sort(byCaption),
      skippedHubs: money.found.skippedHubs
        .map(({ node, degree }) => ({ ...sight.summary(view, node), degree }))
        .sort(byCaption),
    },
  };
});

function toTrail(sight: Sight, view: View, transfers: readonly MoneyTransfer[], params: TrailParams): Trail {
  const { within: _scope, ...whole } = view;
  const [sent, received] = [withTypes(whole, ['SENT']), withTypes(whole, ['RECEIVED'])];
  const steps = transfers.map(({ tx, from, to, earliest, latest, amount, currency, claims }) => {
    const halves = [hopBetween(sent, from, tx, -1), hopBetween(received, tx, to, -1)];
    const links = halves.flatMap((hop) => hop.halves.flat()).map((link) => sight.link(view, link));
    return {
      confidence: halves.reduce((product, hop) => product * hop.confidence, 1),
      step: {
        tx: sight.summary(view, tx),
        from: sight.summary(view, from),
        to: sight.summary(view, to),
        ...(amount === undefined ? {} : { amount }),
        ...(currency === undefined ? {} : { currency }),
        date: dateOf(earliest),
        ...(latest === earliest ? {} : { dateLatest: dateOf(latest) }),
        claims: [...links.flatMap((link) => link.claims), ...claims].sort(),
      },
    };
  });
  return {
    steps: steps.map(({ step }) => step),
    ...bottleneckOf(transfers, params),
    spanDays: (transfers.at(-1)?.earliest ?? 0) - (transfers[0]?.earliest ?? 0),
    confidence: steps.reduce((product, { confidence }) => product * confidence, 1),
  };
}

/** The least amount where all can be compared: at rates of their days, else in the one currency that they have. */
function bottleneckOf(transfers: readonly MoneyTransfer[], { currency: asked }: TrailParams) {
  const converted = transfers.flatMap((one) => one.converted ?? []);
  if (asked !== undefined && converted.length === transfers.length)
    return { bottleneck: Math.min(...converted), currency: asked };
  const currencies = new Set(transfers.map(({ currency }) => currency));
  const [only] = currencies;
  const amounts = transfers.flatMap(({ amount }) => amount ?? []);
  return currencies.size === 1 && only !== undefined && amounts.length === transfers.length
    ? { bottleneck: Math.min(...amounts), currency: only }
    : { bottleneck: null, currency: null };
}

/** Every run between two parties that looks like one sum cut up. */
function structuringIn(sight: Sight, view: View, { transfers }: MoneyTransfers, { threshold }: TrailParams) {
  const known = transfers.filter(({ amount, currency }) => amount !== undefined && currency !== undefined);
  const alike = Map.groupBy(known, ({ from, to, currency }) => `${from} ${to} ${currency}`);
  const runs = [...alike.values()].flatMap((group) => {
    const payments = group.map(({ earliest, amount = 0 }) => ({ day: earliest, amount }));
    return structuredRuns(payments, { threshold, days: 7, least: 3 }).map((run) =>
      run.flatMap((at) => group[at] ?? []),
    );
  });
  return runs
    .flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined) return [];
      return [
        {
          from: sight.summary(view, first.from),
          to: sight.summary(view, first.to),
          transfers: run.map(({ tx }) => sight.summary(view, tx)),
          sum: run.reduce((sum, { amount = 0 }) => sum + amount, 0),
          currency: first.currency ?? '',
          first: dateOf(first.earliest),
          last: dateOf(last.earliest),
        },
      ];
    })
    .sort(
      (a, b) =>
        compare(a.first, b.first) ||
        byCaption(a.from, b.from) ||
        byCaption(a.to, b.to) ||
        compare(a.currency, b.currency),
    );
}

function compareTrails(a: Trail, b: Trail): number {
  const byDay =
    compare(a.steps[0]?.date ?? '', b.steps[0]?.date ?? '') ||
    compare(a.steps.at(-1)?.date ?? '', b.steps.at(-1)?.date ?? '');
  if (byDay !== 0) return byDay;
  for (const [at, step] of a.steps.entries()) {
    const other = b.steps[at];
    const order = other === undefined ? 1 : byCaption(step.tx, other.tx) || byCaption(step.to, other.to);
    if (order !== 0) return order;
  }
  return a.steps.length - b.steps.length;
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
