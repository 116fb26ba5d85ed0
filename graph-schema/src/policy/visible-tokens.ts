import type { PolicyToken } from './policy-token.ts';
import { readingClauses, type ReadingClause } from './reading-clauses.ts';
import type { ReadingRights } from './reading-rights.ts';

/** Whether these rights reach the claims that stand under a token: every clause holds. O(clauses). */
export function mayRead(
  token: PolicyToken,
  rights: ReadingRights,
  clauses: readonly ReadingClause[] = readingClauses,
): boolean {
  return clauses.every(({ holds }) => holds(token, rights));
}

/** The tokens whose claims these rights reach: the only place where reading is decided. O(tokens). */
export function visibleTokens<Token extends PolicyToken>(rights: ReadingRights, tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => mayRead(token, rights));
}

/** The first clause that keeps a token from these rights; undefined when none does. For the owner and the audit, never for the reader. */
export function refusingClause(token: PolicyToken, rights: ReadingRights): ReadingClause | undefined {
  return readingClauses.find(({ holds }) => !holds(token, rights));
}
