import { aggregatesQuestion, LEAST_GROUP } from './aggregates.ts';
import { amongQuestion } from './among.ts';
import { flowsQuestion } from './flows.ts';
import { markingQuestion } from './marking.ts';
import { neighboursQuestion } from './neighbours.ts';
import { pathsQuestion } from './paths.ts';
import { profileQuestion } from './profile.ts';
import { searchQuestion } from './search.ts';
import { summaryQuestion } from './summary.ts';
import { trailsQuestion } from './trails.ts';

export { defineQuestion } from './define-question.ts';
export type { QuestionDefinition } from './define-question.ts';
export { classesByName, commonParams, networkParams, scopeSchema } from './network-params.ts';
export type { Scope } from './network-params.ts';
export {
  aggregatesQuestion,
  amongQuestion,
  flowsQuestion,
  LEAST_GROUP,
  markingQuestion,
  neighboursQuestion,
  pathsQuestion,
  profileQuestion,
  searchQuestion,
  summaryQuestion,
  trailsQuestion,
};

/** Every question that can be asked. */
export const questions = [
  searchQuestion,
  profileQuestion,
  neighboursQuestion,
  amongQuestion,
  pathsQuestion,
  trailsQuestion,
  flowsQuestion,
  markingQuestion,
  summaryQuestion,
  aggregatesQuestion,
] as const;
export type QuestionName = (typeof questions)[number]['name'];
