import { aggregatesQuestion, LEAST_GROUP } from './aggregates.ts';
import { amongQuestion } from './among.ts';
import { communitiesQuestion } from './communities.ts';
import { compareQuestion } from './compare.ts';
import { convergenceQuestion } from './convergence.ts';
import { disruptionQuestion } from './disruption.ts';
import { evolutionQuestion } from './evolution.ts';
import { conflictsQuestion, SPEED_LIMITS } from './conflicts.ts';
import { flowsQuestion } from './flows.ts';
import { hierarchyQuestion } from './hierarchy.ts';
import { keyPlayersQuestion } from './key-players.ts';
import { markingQuestion } from './marking.ts';
import { metricsQuestion } from './metrics.ts';
import { neighboursQuestion } from './neighbours.ts';
import { networkSummaryQuestion } from './network-summary.ts';
import { pathsQuestion } from './paths.ts';
import { profileQuestion } from './profile.ts';
import { searchQuestion } from './search.ts';
import { signaturesQuestion } from './signatures.ts';
import { summaryQuestion } from './summary.ts';
import { trailsQuestion } from './trails.ts';

export { defineQuestion } from './define-question.ts';
export type { QuestionDefinition } from './define-question.ts';
export { graphParams } from './graph-params.ts';
export type { Explain } from './graph-params.ts';
export { conventionWords } from './convention-words.ts';
export { measureWords } from './measure-words.ts';
export { measureNames } from './metrics.ts';
export type { Measure } from './metrics.ts';
export { classesByName, commonParams, networkParams, scopeSchema } from './network-params.ts';
export type { Scope } from './network-params.ts';
export {
  aggregatesQuestion,
  amongQuestion,
  communitiesQuestion,
  compareQuestion,
  convergenceQuestion,
  disruptionQuestion,
  evolutionQuestion,
  conflictsQuestion,
  flowsQuestion,
  hierarchyQuestion,
  keyPlayersQuestion,
  LEAST_GROUP,
  markingQuestion,
  metricsQuestion,
  neighboursQuestion,
  networkSummaryQuestion,
  pathsQuestion,
  profileQuestion,
  searchQuestion,
  signaturesQuestion,
  summaryQuestion,
  SPEED_LIMITS,
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
  conflictsQuestion,
  signaturesQuestion,
  flowsQuestion,
  markingQuestion,
  summaryQuestion,
  aggregatesQuestion,
  networkSummaryQuestion,
  metricsQuestion,
  communitiesQuestion,
  keyPlayersQuestion,
  disruptionQuestion,
  evolutionQuestion,
  compareQuestion,
  hierarchyQuestion,
  convergenceQuestion,
] as const;
export type QuestionName = (typeof questions)[number]['name'];
