import { recipientsOf } from './recipients-of.ts';
import type { PolicyToken } from './policy-token.ts';

/** From this level on a release needs two people, even by the owner. */
export const LEVEL_OF_TWO = 2;

/** The recipients whom one person alone may not give what stands under a token; none below the level of two. */
export function needsTwo(token: Pick<PolicyToken, 'originator' | 'level' | 'releasableTo'>): string[] {
  return token.level < LEVEL_OF_TWO ? [] : recipientsOf(token);
}
