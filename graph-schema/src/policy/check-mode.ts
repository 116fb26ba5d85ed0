import { excludedCodes, type ReadingRights } from './reading-rights.ts';
import type { PolicyToken } from './policy-token.ts';
import { mayRead } from './visible-tokens.ts';

/** The audience that stands for checks: whoever checks is told that a record exists and whom to ask, and nothing of it. */
export const CHECK = 'CHECK';
/** The audience that stands for checks of which the owner alone is told: whoever checks is answered as if there were nothing. */
export const SILENT = 'SILENT';

/** What a check does with a record: it is read, told as existing, told to its owner alone, or passed over. */
export type CheckMode = 'read' | 'contact' | 'silent' | 'none';

/**
 * What a check with these rights does with a record under a token. An exclusion wins; what stands under the victim flag or
 * in a closed circle is never told of; silence wins over telling.
 */
export function checkMode(token: PolicyToken, rights: ReadingRights): CheckMode {
  if (mayRead(token, rights)) return 'read';
  if (token.victim || token.compartment !== undefined) return 'none';
  if (excludedCodes(rights).some((code) => token.denied.includes(code))) return 'none';
  if (token.releasableTo.includes(SILENT)) return 'silent';
  return token.releasableTo.includes(CHECK) ? 'contact' : 'none';
}
