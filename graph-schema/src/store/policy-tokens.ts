import type { PolicyToken } from '../policy/policy-token.ts';
import type { StoreTools } from './run.ts';

/** A policy token with its id. */
export interface IdentifiedToken extends PolicyToken {
  readonly id: string;
}

/** Makes the policy tokens that are not there yet. */
export async function writeTokens({ run, integer }: StoreTools, tokens: readonly IdentifiedToken[]): Promise<void> {
  if (tokens.length === 0) return;
  const rows = tokens
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, level, ...rest }) => ({ id, properties: { ...rest, level: integer(level) } }));
  await run(
    `
    UNWIND $rows AS row
    MERGE (token:PolicyToken {id: row.id})
    ON CREATE SET token += row.properties
  `,
    { rows },
  );
}
