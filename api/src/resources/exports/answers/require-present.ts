import type { Leaving } from '@corridor/graph-schema/contracts';
import { AppError } from '../../../http/app-error.ts';

/** Throws where a file for others would tell what was known at another time: what was taken back since stands no longer. */
export function requirePresent({ use }: Pick<Leaving, 'use'>, params: Readonly<Record<string, unknown>>): void {
  if (use === 'analysis') return;
  const { first, second } = params;
  const said = [params, Object(first), Object(second)].flatMap(({ knownAt, knownBefore }) => [knownAt, knownBefore]);
  if (said.every((instant) => instant === undefined)) return;
  throw new AppError('badInput', 'A file for others tells what is known now: leave out knownAt and knownBefore.', {
    errors: [{ path: 'params', message: 'says another time of knowing' }],
  });
}
