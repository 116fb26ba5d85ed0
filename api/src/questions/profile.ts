import { profileQuestion } from '@corridor/graph-schema/questions';
import { readEntityView } from '../resources/entities/read-entity-view.ts';
import { defineAnswer } from './define-answer.ts';

/** One entity, folded from the claims that this reader may see. */
export const profileAnswer = defineAnswer(profileQuestion, async ({ entity, knownAt, limit }, sight) => ({
  results: [await readEntityView(sight, entity, { limit, ...(knownAt ? { knownAt: Date.parse(knownAt) } : {}) })],
  beside: {},
}));
