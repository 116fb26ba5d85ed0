import { neighboursQuestion } from '@corridor/graph-schema/questions';
import { linkedCount, linksToEach, neighboursOf, shownId, type View } from '@corridor/network';
import { defineAnswer } from './define-answer.ts';
import { byCaption, type Sight } from './sight.ts';
import { viewOf, wideViewOf } from './view-options.ts';

/** At most so many neighbours get a caption for the sake of the order; beyond, the order is by id. */
const CAPTION_LIMIT = 5_000;

/** Counts by type and direction over everything that is linked; then a page in the order of captions. */
export const neighboursAnswer = defineAnswer(neighboursQuestion, async (params, sight) => {
  const view = wideViewOf(sight, params);
  const starts = [...new Set(params.entities.map((id) => sight.nodeOf(view, id)))];
  const { nodes, counts } = neighboursOf(view, starts, params.direction);

  const isLarge = nodes.length > CAPTION_LIMIT;
  const all = nodes.map((node) => {
    if (!isLarge) return { node, entity: sight.summary(view, node) };
    return { node, entity: { id: shownId(view, node), kind: '', caption: '' } };
  });
  all.sort((a, b) => byCaption(a.entity, b.entity));
  const page = all.slice(params.offset, params.offset + params.limit);
  const shown = new Set(page.map(({ node }) => node));
  const linked = starts.map((start) => ({ start, links: linksToEach(view, start, shown) }));
  const linksOf = ({ start, links }: (typeof linked)[number], node: number) =>
    (links.get(node) ?? []).filter(
      ({ from }) => params.direction === 'both' || (from === start) === (params.direction === 'out'),
    );

  return {
    results: page.map(({ node, entity }) => ({
      entity: isLarge ? sight.summary(view, node) : entity,
      links: linked.flatMap((own) => linksOf(own, node).map((link) => sight.link(view, link))),
    })),
    truncated:
      params.limit > 0 && params.offset + page.length < nodes.length
        ? { reason: `limit ${params.limit}`, total: nodes.length }
        : null,
    warnings: [
      ...(isLarge
        ? [
            {
              code: 'orderedById',
              text: `More than ${CAPTION_LIMIT} neighbours: they are in the order of their ids, not of their captions.`,
            },
          ]
        : []),
      ...hubWarnings(sight, viewOf(sight, params), starts, params.maxDegree),
    ],
    beside: { counts: [...counts], total: nodes.length },
  };
});

/** Says which of the entities are hubs: shown with all that they have, but no network passes through them. */
function hubWarnings(sight: Sight, view: View, starts: readonly number[], maxDegree: number) {
  return starts
    .map((node) => ({ degree: linkedCount(view, node), entity: sight.summary(view, node) }))
    .filter(({ degree }) => degree > maxDegree)
    .sort((a, b) => byCaption(a.entity, b.entity))
    .map(({ degree, entity }) => ({
      code: 'hub',
      text: `“${entity.caption}” has ${degree} links, more than maxDegree ${maxDegree}: nothing is reached through it unless it is named.`,
    }));
}
