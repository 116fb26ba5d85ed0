import { neighboursQuestion } from '@corridor/graph-schema/questions';
import { linksBetween, neighboursOf, shownId, withAllTypes } from '@corridor/network';
import { defineAnswer } from './define-answer.ts';
import { scopeOptions, withinScope } from './scope.ts';
import { byCaption } from './sight.ts';
import { viewOptions } from './view-options.ts';

/** At most so many neighbours get a caption for the sake of the order; beyond, the order is by id. */
const CAPTION_LIMIT = 5_000;

/** Counts by type and direction over everything that is linked; then a page in the order of captions. */
export const neighboursAnswer = defineAnswer(neighboursQuestion, async (params, sight) => {
  const base = sight.view({ ...viewOptions(params), ...scopeOptions(sight, params.scope) });
  const view = withinScope(sight, params.types || params.classes ? base : withAllTypes(base), params.scope);
  const starts = [...new Set(params.entities.map((id) => sight.nodeOf(view, id)))];
  const { nodes, counts } = neighboursOf(view, starts, params.direction);

  const isLarge = nodes.length > CAPTION_LIMIT;
  const all = nodes.map((node) => {
    if (!isLarge) return { node, entity: sight.summary(view, node) };
    return { node, entity: { id: shownId(view, node), kind: '', caption: '' } };
  });
  all.sort((a, b) => byCaption(a.entity, b.entity));
  const page = all.slice(params.offset, params.offset + params.limit);

  return {
    results: page.map(({ node, entity }) => ({
      entity: isLarge ? sight.summary(view, node) : entity,
      links: starts.flatMap((start) => linksBetween(view, start, node).map((link) => sight.link(view, link))),
    })),
    truncated:
      params.limit > 0 && params.offset + page.length < nodes.length
        ? { reason: `limit ${params.limit}`, total: nodes.length }
        : null,
    warnings: isLarge
      ? [
          {
            code: 'orderedById',
            text: `More than ${CAPTION_LIMIT} neighbours: they are in the order of their ids, not of their captions.`,
          },
        ]
      : [],
    beside: { counts: [...counts], total: nodes.length },
  };
});
