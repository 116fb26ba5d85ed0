import type * as z from 'zod';
import { pathsQuestion } from '@corridor/graph-schema/questions';
import { findWays, linkedSince, shownId, type FoundWays, type LinkedSince, type View } from '@corridor/network';
import { AppError } from '../http/app-error.ts';
import { defineAnswer } from './define-answer.ts';
import { toWay, type Way } from './path-result.ts';
import { byCaption, type Sight } from './sight.ts';
import { dateOf, viewOf } from './view-options.ts';

type Params = z.infer<typeof pathsQuestion.params>;

/** Two entities, the ways between them, and since when. */
interface Pair {
  readonly from: number;
  readonly to: number;
  readonly found: FoundWays;
  readonly ways: readonly Way[];
  readonly since: LinkedSince;
}

/** The ways between two entities, or each two of several, over links that hold (Q1). */
export const pathsAnswer = defineAnswer(pathsQuestion, async (params, sight) => {
  const view = viewOf(sight, params);
  const pairs = endsOf(sight, view, params).map(([from, to]) => readPair(sight, view, from, to, params));
  const ways = pairs.flatMap((pair) => pair.ways).sort(params.order === 'hops' ? byHops : byConfidence);
  const kept = ways.slice(0, params.limit);
  const known = pairs.map(({ found: { minHops } }) => minHops).filter((hops) => hops !== undefined);
  const days = pairs.map(({ since }) => since.day).filter((day) => day !== undefined);

  return {
    results: kept,
    truncated: truncation(params, kept.length, ways.length, pairs),
    warnings: warningsOf(pairs),
    beside: {
      linked: known.length === pairs.length,
      minHops: known.length === 0 ? null : Math.min(...known),
      skippedHubs: hubsOf(sight, view, pairs),
      since: days.length === 0 ? null : dateOf(Math.min(...days)),
      pairs: pairs.map(({ from, to, found: { minHops }, since: { day } }) => ({
        from: shownId(view, from),
        to: shownId(view, to),
        linked: minHops !== undefined,
        minHops: minHops ?? null,
        since: day === undefined ? null : dateOf(day),
      })),
    },
  };
});

/** Each two of those that are named; what is one entity by now counts once, and two that are one are a pair. */
function endsOf(sight: Sight, view: View, { from, to, among }: Params): [number, number][] {
  if ((among === undefined) !== (from !== undefined && to !== undefined) || (among && (from ?? to) !== undefined))
    throw new AppError('badInput', 'Say from and to, or among.', {
      errors: [{ path: 'from', message: 'from and to together, or among alone' }],
    });
  if (from !== undefined && to !== undefined) return [[sight.nodeOf(view, from), sight.nodeOf(view, to)]];
  const nodes = [...new Set((among ?? []).map((id) => sight.nodeOf(view, id)))];
  const pairs = nodes.flatMap((node, at) => nodes.slice(at + 1).map((other): [number, number] => [node, other]));
  return pairs.length > 0 ? pairs : nodes.map((node) => [node, node]);
}

/** Ways that the search left equal are put in order here, by captions, before those beyond `k` are dropped. */
function readPair(sight: Sight, view: View, from: number, to: number, params: Params): Pair {
  const found = findWays(view, from, to, params);
  const ways = found.paths
    .map((path) => toWay(sight, view, path))
    .sort(params.order === 'hops' ? byHops : byConfidence)
    .slice(0, found.wanted);
  return { from, to, found, ways, since: linkedSince(view, from, to, params) };
}

function truncation({ k, limit }: Params, kept: number, all: number, pairs: readonly Pair[]) {
  if (kept < all) return { reason: `limit ${limit}`, total: all };
  if (pairs.some(({ found }) => found.isCut)) return { reason: 'too much lies between them for every way to be tried' };
  return pairs.some(({ found }) => found.more) ? { reason: `k ${k}: there are, or may be, more ways` } : null;
}

function warningsOf(pairs: readonly Pair[]) {
  const isCut = pairs.some(({ found: { isCut, minHops } }) => isCut && minHops === undefined);
  return [
    ...(isCut
      ? [
          {
            code: 'searchCut',
            text: 'Too much lies around these: that no way was found does not say that there is none.',
          },
        ]
      : []),
    ...(pairs.some(({ since }) => since.isCut)
      ? [{ code: 'sinceUnknown', text: 'Too much lies between these for a first day to be found.' }]
      : []),
  ];
}

function hubsOf(sight: Sight, view: View, pairs: readonly Pair[]) {
  const degrees = new Map(pairs.flatMap(({ found }) => found.skippedHubs.map(({ node, degree }) => [node, degree])));
  return [...degrees].map(([node, degree]) => ({ ...sight.summary(view, node), degree })).sort(byCaption);
}

function byHops(a: Way, b: Way): number {
  return a.hops - b.hops || b.confidence - a.confidence || byNodes(a, b);
}

function byConfidence(a: Way, b: Way): number {
  return b.confidence - a.confidence || a.hops - b.hops || byNodes(a, b);
}

/** Sequences compare by caption, then by id. */
function byNodes({ nodes }: Way, { nodes: others }: Way): number {
  for (const [index, node] of nodes.entries()) {
    const other = others[index];
    const order = other === undefined ? 0 : byCaption(node, other);
    if (order !== 0) return order;
  }
  return 0;
}
