import type { PolicyToken } from './policy-token.ts';

/** What reading rights rest on: who reads, for which agency, with which clearance and memberships. */
export interface ReadingRights {
  readonly agency: string;
  /** 0 to 3. */
  readonly clearance: number;
  readonly victimRight: boolean;
  readonly compartments: ReadonlySet<string>;
}

type Clause = (token: PolicyToken, reader: ReadingRights) => boolean;

const clauses: readonly Clause[] = [
  ({ level }, { clearance }) => level <= clearance,
  ({ originator, releasableTo }, { agency }) =>
    originator === agency || releasableTo.includes(agency) || releasableTo.includes('ALL'),
  ({ denied }, { agency }) => !denied.includes(agency),
  ({ victim }, { victimRight }) => !victim || victimRight,
  ({ compartment }, { compartments }) => compartment === undefined || compartments.has(compartment),
];

/** Whether this reader may see the claims that stand under a token: every clause holds. */
export function mayRead(token: PolicyToken, reader: ReadingRights): boolean {
  return clauses.every((clause) => clause(token, reader));
}

/** The tokens whose claims this reader may see: the only place where reading rights are decided. */
export function visibleTokens<Token extends PolicyToken>(reader: ReadingRights, tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => mayRead(token, reader));
}
