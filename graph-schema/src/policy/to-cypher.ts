import { readingClauses } from './reading-clauses.ts';
import type { ReadingRights } from './reading-rights.ts';

/** A predicate of Cypher with the parameters that it names. */
export interface CypherPredicate {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The predicate over a node `token` (a `PolicyToken`) that holds exactly where `mayRead` does; all values are parameters. */
export function toCypher(rights: ReadingRights): CypherPredicate {
  return {
    text: readingClauses.map(({ cypher }) => cypher).join(' AND '),
    parameters: Object.assign({}, ...readingClauses.map(({ parameters }) => parameters(rights))),
  };
}
