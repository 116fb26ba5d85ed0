import { pathsQuestion } from '@corridor/graph-schema/questions';
import {
  linkedSince,
  linksBetween,
  shortestPaths,
  type FoldedLink,
  type LinkedSince,
  type Path,
  type View,
} from '@corridor/network';
import { defineAnswer } from './define-answer.ts';
import { byCaption, type Sight } from './sight.ts';
import { dateOf, viewOf } from './view-options.ts';

/** So many shortest ways are put in order before the best are kept. */
const ORDERED_WAYS = 1_000;

/** All shortest ways between two entities over links that hold; the rest of Q1 stands on the same walk. */
export const pathsAnswer = defineAnswer(pathsQuestion, async (params, sight) => {
  const view = viewOf(sight, params);
  const from = sight.nodeOf(view, params.from);
  const to = sight.nodeOf(view, params.to);
  const { paths, skippedHubs, more } = shortestPaths(view, from, to, { ...params, k: ORDERED_WAYS });
  const since = linkedSince(view, from, to, params);
  const results = paths
    .map((path) => toResult(sight, view, path))
    .sort((a, b) => b.confidence - a.confidence || compareCaptions(a.nodes, b.nodes));
  const kept = results.slice(0, Math.min(params.k, params.limit));

  return {
    results: kept,
    truncated: truncation(params, kept.length, results.length, more),
    warnings: since.isCut
      ? [{ code: 'sinceUnknown', text: 'Too many relationships begin on different days for a first day to be found.' }]
      : [],
    beside: {
      linked: paths.length > 0,
      minHops: paths[0] ? paths[0].nodes.length - 1 : null,
      skippedHubs: skippedHubs.map(({ node, degree }) => ({ ...sight.summary(view, node), degree })).sort(byCaption),
      since: dayText(since),
    },
  };
});

function truncation({ k, limit }: { k: number; limit: number }, kept: number, found: number, more: boolean) {
  if (more) return { reason: `more than ${ORDERED_WAYS} ways of the least hops` };
  if (kept === found) return null;
  return { reason: k <= limit ? `k ${k}` : `limit ${limit}`, total: found };
}

function dayText({ day }: LinkedSince): string | null {
  return day === undefined ? null : dateOf(day);
}

function toResult(sight: Sight, view: View, { nodes, via }: Path) {
  const steps = via.map((helper, index) => stepOf(view, nodes[index] ?? -1, nodes[index + 1] ?? -1, helper));
  const links = steps.flatMap((step) => step.links);
  const least = steps.reduce<Step | undefined>(
    (worst, step) => (worst === undefined || step.confidence < worst.confidence ? step : worst),
    undefined,
  );
  return {
    nodes: nodes.map((node) => sight.summary(view, node)),
    links: links.map((link) => sight.link(view, link)),
    hops: nodes.length - 1,
    confidence: steps.reduce((product, { confidence }) => product * confidence, 1),
    weakest: least === undefined ? null : links.indexOf(least.carrier),
    simultaneous: haveCommonDay(steps),
  };
}

/** One hop: its facts, what it is worth, the fact that decides this, and when it can be. */
interface Step {
  readonly links: readonly FoldedLink[];
  readonly confidence: number;
  readonly carrier: FoldedLink;
  readonly periods: readonly Period[];
}

interface Period {
  readonly from: number;
  readonly to: number;
}

/** The best of parallel facts; of a shared identifier the product of its two halves, of which the weaker decides. */
function stepOf(view: View, one: number, other: number, helper: number): Step {
  if (helper === -1) {
    const links = linksBetween(view, one, other);
    const carrier = bestOf(links);
    return { links, confidence: carrier.confidence, carrier, periods: links.map(periodOf) };
  }
  const halves = [linksBetween(view, one, helper), linksBetween(view, helper, other)];
  const [first, second] = [bestOf(halves[0] ?? []), bestOf(halves[1] ?? [])];
  return {
    links: halves.flat(),
    confidence: first.confidence * second.confidence,
    carrier: first.confidence <= second.confidence ? first : second,
    periods: (halves[0] ?? []).map(periodOf).flatMap((a) => (halves[1] ?? []).map((b) => overlap(a, periodOf(b)))),
  };
}

function bestOf(links: readonly FoldedLink[]): FoldedLink {
  return links.reduce((best, link) => (link.confidence > best.confidence ? link : best));
}

function periodOf({ fromEarliest, toLatest }: FoldedLink): Period {
  return { from: fromEarliest, to: toLatest };
}

function overlap(a: Period, b: Period): Period {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

/** Whether every hop can hold on one and the same day; if so, on one on which some period begins. */
function haveCommonDay(steps: readonly Step[]): boolean {
  const days = steps.flatMap(({ periods }) => periods.map(({ from }) => from));
  return (
    steps.length === 0 ||
    days.some((day) => steps.every(({ periods }) => periods.some(({ from, to }) => from <= day && day < to)))
  );
}

function compareCaptions(
  a: readonly { caption: string; id: string }[],
  b: readonly { caption: string; id: string }[],
): number {
  for (const [index, node] of a.entries()) {
    const other = b[index];
    if (other && (node.caption !== other.caption || node.id !== other.id))
      return byCaption({ ...node, kind: '' }, { ...other, kind: '' });
  }
  return 0;
}
