import type { Marking } from '@corridor/graph-schema/contracts';
import { markingOf } from '@corridor/graph-schema/policy';
import { AppError } from '../../http/app-error.ts';
import type { Sight } from '../../questions/sight.ts';

/** The marking of what stands under one token, by its id. */
export function markingUnderId({ resident }: Pick<Sight, 'resident'>, id: string): Marking {
  const token = resident.tokenOf(id);
  if (!token) throw new AppError('starting', 'The graph is being read. Try again in a moment.');
  return markingOf(token);
}
