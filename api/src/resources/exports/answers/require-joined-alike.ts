import type { PolicyToken } from '@corridor/graph-schema/policy';
import { AppError } from '../../../http/app-error.ts';
import type { Sight } from '../../../questions/sight.ts';
import { joinedBy } from '../what-leaves.ts';
import type { AnswerRests } from './answer-rests.ts';

/** Throws where something in an answer is one thing only by decisions that may not leave. */
export function requireJoinedAlike(
  sight: Sight,
  { view, entities }: AnswerRests,
  mayLeave: (token: PolicyToken) => boolean,
): void {
  const { groups } = joinedBy(sight, mayLeave, view);
  for (const entity of entities) {
    const [first = entity, ...others] = view.groups.membersOf(entity);
    if (others.some((home) => groups.survivorOf(home) !== groups.survivorOf(first)))
      throw new AppError(
        'notAllowed',
        'Nothing is exported, since some things in this answer are one by decisions that may not leave so.',
      );
  }
}
