import { audienceCodes, excludedCodes, purposeCompartment, type ReadingRights } from './reading-rights.ts';
import type { PolicyToken } from './policy-token.ts';
import { activeRoles } from './roles.ts';
import { readsVictims } from './victim-data.ts';

/** The audience that stands for courts: an owner's recorded permission to use an H1 item in judicial proceedings. */
export const COURT = 'COURT';
/** The audience that stands for every agency. */
export const EVERY_AGENCY = 'ALL';

/** One condition of reading: as a rule over a token and rights, and as the same predicate in Cypher over `token`. */
export interface ReadingClause {
  readonly name: string;
  readonly says: string;
  readonly holds: (token: PolicyToken, rights: ReadingRights) => boolean;
  readonly cypher: string;
  readonly parameters: (rights: ReadingRights) => Readonly<Record<string, unknown>>;
}

/**
 * The reading half of the access rule: all of these hold, or the claim does not exist for the reader. Confidentiality is
 * all-of, sharing any-of, exclusion wins over sharing, and what is missing is a no.
 */
export const readingClauses: readonly ReadingClause[] = [
  {
    name: 'role',
    says: 'A role that serves the stated purpose is given case data.',
    holds: (_token, rights) => readsCaseData(rights),
    cypher: '$policyReads',
    parameters: (rights) => ({ policyReads: readsCaseData(rights) }),
  },
  {
    name: 'level',
    says: 'The clearance reaches the level.',
    holds: ({ level }, { clearance }) => level <= clearance,
    cypher: 'token.level <= $policyClearance',
    parameters: ({ clearance }) => ({ policyClearance: clearance }),
  },
  {
    name: 'sharing',
    says: 'The agency, or a task force of which it is a member, has originated it or is named as a recipient.',
    holds: ({ originator, releasableTo }, rights) =>
      releasableTo.includes(EVERY_AGENCY) ||
      audienceCodes(rights).some((code) => originator === code || releasableTo.includes(code)),
    cypher:
      `('${EVERY_AGENCY}' IN token.releasableTo OR token.originator IN $policyAudience` +
      ' OR any(code IN token.releasableTo WHERE code IN $policyAudience))',
    parameters: (rights) => ({ policyAudience: audienceCodes(rights) }),
  },
  {
    name: 'exclusion',
    says: 'Neither the agency, nor its office, nor a task force of which it is a member is excluded.',
    holds: ({ denied }, rights) => !excludedCodes(rights).some((code) => denied.includes(code)),
    cypher: 'none(code IN token.denied WHERE code IN $policyExcluded)',
    parameters: (rights) => ({ policyExcluded: excludedCodes(rights) }),
  },
  {
    name: 'handling',
    says: 'H1 is read for judicial use only with the recorded permission of its owner.',
    holds: ({ handling, releasableTo }, { purpose }) =>
      handling !== 'H1' || purpose !== 'judicial' || releasableTo.includes(COURT),
    cypher: `(token.handling <> 'H1' OR NOT $policyJudicial OR '${COURT}' IN token.releasableTo)`,
    parameters: ({ purpose }) => ({ policyJudicial: purpose === 'judicial' }),
  },
  {
    name: 'victim',
    says: 'Data on victims needs the right to them, and is never given to control borders.',
    holds: ({ victim }, rights) => !victim || readsVictims(rights),
    cypher: '(NOT token.victim OR $policyVictims)',
    parameters: (rights) => ({ policyVictims: readsVictims(rights) }),
  },
  {
    name: 'compartment',
    says: 'The account is a member of the compartment, or states the purpose that it is kept for.',
    holds: ({ compartment }, rights) => compartment === undefined || compartmentsOf(rights).includes(compartment),
    cypher: '(token.compartment IS NULL OR token.compartment IN $policyCompartments)',
    parameters: (rights) => ({ policyCompartments: compartmentsOf(rights) }),
  },
];

function readsCaseData(rights: ReadingRights): boolean {
  return activeRoles(rights).some(({ projection }) => projection !== 'none');
}

function compartmentsOf({ compartments, purpose }: ReadingRights): string[] {
  return [...compartments, purposeCompartment(purpose)];
}
