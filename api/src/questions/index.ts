import { aggregatesAnswer } from './aggregates.ts';
import { amongAnswer } from './among.ts';
import { communitiesAnswer } from './communities.ts';
import { compareAnswer } from './compare.ts';
import { convergenceAnswer } from './convergence.ts';
import { conflictsAnswer } from './conflicts.ts';
import type { AnsweredQuestion } from './define-answer.ts';
import { disruptionAnswer } from './disruption.ts';
import { evolutionAnswer } from './evolution.ts';
import { flowsAnswer } from './flows.ts';
import { hierarchyAnswer } from './hierarchy.ts';
import { keyPlayersAnswer } from './key-players.ts';
import { markingAnswer } from './marking.ts';
import { metricsAnswer } from './metrics.ts';
import { neighboursAnswer } from './neighbours.ts';
import { networkSummaryAnswer } from './network-summary.ts';
import { pathsAnswer } from './paths.ts';
import { profileAnswer } from './profile.ts';
import { searchAnswer } from './search.ts';
import { signaturesAnswer } from './signatures.ts';
import { summaryAnswer } from './summary.ts';
import { trailsAnswer } from './trails.ts';

/** Every question with its answer. */
export const answers: readonly AnsweredQuestion[] = [
  searchAnswer,
  profileAnswer,
  neighboursAnswer,
  amongAnswer,
  pathsAnswer,
  trailsAnswer,
  conflictsAnswer,
  signaturesAnswer,
  flowsAnswer,
  markingAnswer,
  summaryAnswer,
  aggregatesAnswer,
  networkSummaryAnswer,
  metricsAnswer,
  communitiesAnswer,
  keyPlayersAnswer,
  disruptionAnswer,
  evolutionAnswer,
  compareAnswer,
  hierarchyAnswer,
  convergenceAnswer,
];
