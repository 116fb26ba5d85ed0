import { aggregatesAnswer } from './aggregates.ts';
import { amongAnswer } from './among.ts';
import type { AnsweredQuestion } from './define-answer.ts';
import { flowsAnswer } from './flows.ts';
import { markingAnswer } from './marking.ts';
import { neighboursAnswer } from './neighbours.ts';
import { pathsAnswer } from './paths.ts';
import { profileAnswer } from './profile.ts';
import { searchAnswer } from './search.ts';
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
  flowsAnswer,
  markingAnswer,
  summaryAnswer,
  aggregatesAnswer,
];
