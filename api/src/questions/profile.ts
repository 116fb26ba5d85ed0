import { profileQuestion } from '@corridor/graph-schema/questions';
import { readEntityView } from '../resources/entities/read-entity-view.ts';
import { defineAnswer } from './define-answer.ts';
import { wideViewOf } from './view-options.ts';

/** One entity, folded from the claims that this reader may see. */
export const profileAnswer = defineAnswer(profileQuestion, async (params, sight) => ({
  results: [await readEntityView(sight, wideViewOf(sight, params), params.entity, params.limit)],
  beside: {},
}));
