import type { PolicyToken } from './policy-token.ts';
import { COURT, EVERY_AGENCY } from './reading-clauses.ts';

/**
 * Whether whoever may read what stands under `other` may also read what stands under `token`, whoever they are. Where that
 * rests on which members an agency or a task force has today, it is a no. O(agencies named).
 */
export function isNoMoreGuarded(token: PolicyToken, other: PolicyToken): boolean {
  return (
    token.level <= other.level &&
    isSharedAsWidely(token, other) &&
    token.denied.every((code) => other.denied.includes(code)) &&
    (!isClosedToCourts(token) || isClosedToCourts(other)) &&
    (!token.victim || other.victim) &&
    (token.compartment === undefined || token.compartment === other.compartment)
  );
}

function isSharedAsWidely(token: PolicyToken, other: PolicyToken): boolean {
  if (token.releasableTo.includes(EVERY_AGENCY)) return true;
  return [other.originator, ...other.releasableTo].every(
    (code) => code === token.originator || token.releasableTo.includes(code) || code === COURT,
  );
}

function isClosedToCourts({ handling, releasableTo }: PolicyToken): boolean {
  return handling === 'H1' && !releasableTo.includes(COURT);
}
