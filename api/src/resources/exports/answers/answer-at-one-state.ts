import type { Envelope } from '@corridor/graph-schema/contracts';
import type { Compute } from '../../../compute/compute.ts';
import { AppError } from '../../../http/app-error.ts';
import { answerQuestion } from '../../../questions/answer-question.ts';
import type { Sight } from '../../../questions/sight.ts';
import { answerRests, type AnsweredFor, type AnswerRests } from './answer-rests.ts';
import { idsIn } from './ids-in.ts';

const MOST_AGAIN = 3;

/** An answer, and what it rests on. */
interface RestingAnswer {
  readonly sight: Sight;
  readonly answer: Envelope;
  readonly rests: AnswerRests;
}

/** Answers as the question's own address does, and gathers what the answer rests on at the same state of the graph. */
export async function answerAtOneState(
  asked: Omit<AnsweredFor, 'ids'>,
  body: object,
  sightNow: () => Sight,
  compute: Compute,
): Promise<RestingAnswer> {
  for (let again = 0; again <= MOST_AGAIN; again += 1) {
    const { topology } = sightNow().resident;
    const { epoch } = topology;
    const answer = await answerQuestion(asked.form.question.name, body, sightNow, compute);
    const sight = sightNow();
    if (sight.resident.topology !== topology || topology.epoch !== epoch) continue;
    return { sight, answer, rests: answerRests(sight, { ...asked, ids: idsIn(answer, asked.params) }) };
  }
  throw new AppError('conflict', 'The graph has changed meanwhile. Export again.');
}
