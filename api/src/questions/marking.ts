import { markingQuestion } from '@corridor/graph-schema/questions';
import { findEntity } from '@corridor/network';
import { tokensAt } from '../resources/decisions/audience.ts';
import { defineAnswer } from './define-answer.ts';
import { markingUnder } from './marking-under.ts';
import { wideViewOf } from './view-options.ts';

/** The marking of everything that the reader is shown of these. */
export const markingAnswer = defineAnswer(markingQuestion, async (params, sight) => {
  const view = wideViewOf(sight, params);
  const codes = new Set<number>();
  for (const id of params.entities) {
    const node = findEntity(view, id);
    if (node !== -1) for (const code of tokensAt(view, node)) codes.add(code);
  }
  const marking = markingUnder(sight, codes);
  return { results: marking ? [marking] : [], beside: {} };
});
