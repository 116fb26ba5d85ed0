import { pathsQuestion } from '@corridor/graph-schema/questions';
import { linksBetween, shortestPaths, type FoldedLink, type Path, type View } from '@corridor/network';
import { defineAnswer } from './define-answer.ts';
import { scopeOptions, withinScope } from './scope.ts';
import { byCaption, type Sight } from './sight.ts';
import { viewOptions } from './view-options.ts';

/** All shortest ways between two entities over links that hold; the rest of Q1 stands on the same walk. */
export const pathsAnswer = defineAnswer(pathsQuestion, async (params, sight) => {
  const view = withinScope(
    sight,
    sight.view({ ...viewOptions(params), ...scopeOptions(sight, params.scope) }),
    params.scope,
  );
  const from = sight.nodeOf(view, params.from);
  const to = sight.nodeOf(view, params.to);
  const { paths, skippedHubs, more } = shortestPaths(view, from, to, params);
  const results = paths.map((path) => toResult(sight, view, path));

  return {
    results: results.sort((a, b) => b.confidence - a.confidence || compareCaptions(a.nodes, b.nodes)),
    truncated: more ? { reason: `limit ${params.k}` } : null,
    beside: {
      linked: paths.length > 0,
      minHops: paths[0] ? paths[0].nodes.length - 1 : null,
      skippedHubs: skippedHubs.map(({ node, degree }) => ({ ...sight.summary(view, node), degree })).sort(byCaption),
    },
  };
});

function toResult(sight: Sight, view: View, { nodes, via }: Path) {
  const steps = via.map((helper, index) => {
    const a = nodes[index] ?? -1;
    const b = nodes[index + 1] ?? -1;
    return helper === -1
      ? linksBetween(view, a, b)
      : [...linksBetween(view, a, helper), ...linksBetween(view, helper, b)];
  });
  const confidences = steps.map((links, index) => stepConfidence(links, via[index] !== -1));
  return {
    nodes: nodes.map((node) => sight.summary(view, node)),
    links: steps.flatMap((links) => links.map((link) => sight.link(view, link))),
    hops: nodes.length - 1,
    confidence: confidences.reduce((product, confidence) => product * confidence, 1),
    weakest:
      confidences.indexOf(Math.min(...confidences, 1)) === -1 ? 0 : confidences.indexOf(Math.min(...confidences)),
  };
}

/** The best of parallel links; of a shared identifier the product of its two halves. */
function stepConfidence(links: readonly FoldedLink[], isShared: boolean): number {
  if (!isShared) return Math.max(...links.map(({ confidence }) => confidence));
  const halves = new Map<number, number>();
  for (const { from, confidence } of links) halves.set(from, Math.max(halves.get(from) ?? 0, confidence));
  return [...halves.values()].reduce((product, confidence) => product * confidence, 1);
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
