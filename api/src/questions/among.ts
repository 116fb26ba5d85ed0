import { amongQuestion } from '@corridor/graph-schema/questions';
import { findEntity, linksAmong } from '@corridor/network';
import { defineAnswer } from './define-answer.ts';
import { wideViewOf } from './view-options.ts';

/** What these are by now, in the order asked, and the links among them in the order of ends and type. */
export const amongAnswer = defineAnswer(amongQuestion, async (params, sight) => {
  const view = wideViewOf(sight, params);
  const found = params.entities
    .map((asked) => ({ asked, node: findEntity(view, asked) }))
    .filter(({ node }) => node !== -1);
  const links = linksAmong(
    view,
    found.map(({ node }) => node),
  ).map((link) => sight.link(view, link));
  links.sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.type, b.type));

  return {
    results: found.map(({ asked, node }) => ({ asked, entity: sight.summary(view, node) })),
    truncated: params.limit < links.length ? { reason: `limit ${params.limit}`, total: links.length } : null,
    beside: { links: links.slice(0, params.limit) },
  };
});

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
