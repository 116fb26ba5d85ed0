import type { PolicyToken } from './policy-token.ts';
import { COURT, EVERY_AGENCY, readingClauses } from './reading-clauses.ts';
import type { ReadingRights } from './reading-rights.ts';
import { activeRoles } from './roles.ts';

type Sentence = (token: PolicyToken, rights: ReadingRights) => string;

/** For each clause of reading, what let this reader in, said of this token. */
const sentences: Readonly<Record<string, Sentence>> = {
  role: (_token, rights) => {
    const [first] = activeRoles(rights).filter(({ projection }) => projection !== 'none');
    return `Your role ${first?.title ?? ''} serves the purpose that you state: ${rights.purpose}.`;
  },
  level: ({ level }, { clearance }) => `It is on level ${level}; your clearance reaches ${clearance}.`,
  sharing: ({ originator, releasableTo }, { agency, taskForces }) => {
    if (originator === agency) return `It is a record of your agency ${agency}.`;
    if (releasableTo.includes(agency)) return `It is released to ${agency}, your agency.`;
    if (taskForces.has(originator))
      return `It is a record of ${originator}, of which your agency ${agency} is a member.`;
    const through = [...taskForces].sort().find((code) => releasableTo.includes(code));
    if (through !== undefined) return `It is released to ${through}, of which your agency ${agency} is a member.`;
    return releasableTo.includes(EVERY_AGENCY) ? 'It is released to every agency.' : '';
  },
  exclusion: ({ denied }, { agency }) =>
    denied.length === 0
      ? 'Nobody is excluded from it.'
      : `Excluded from it: ${[...denied].sort().join(', ')}; not ${agency}, your agency.`,
  handling: ({ handling, releasableTo }, { purpose }) => {
    if (handling !== 'H1') return `Its handling code ${handling} keeps nobody from reading it.`;
    return purpose === 'judicial' && releasableTo.includes(COURT)
      ? 'Its handling code is H1, and its owner has permitted its use in court.'
      : `Its handling code H1 keeps it from courts; you state the purpose ${purpose}.`;
  },
  victim: ({ victim }) =>
    victim ? 'It is data on victims; you have the right to it.' : 'It is not marked as data on victims.',
  compartment: ({ compartment }, { purpose }) => {
    if (compartment === undefined) return 'It stands in no closed circle.';
    if (compartment === `purpose:${purpose}`) return `It is kept for the purpose that you state: ${purpose}.`;
    if (compartment.startsWith('measure:'))
      return `It stands in the circle ${compartment}; the approval that you work under opens it.`;
    return `It stands in the closed circle ${compartment}, into which you were let.`;
  },
};

/** Why these rights reach a token that they reach: clause by clause the value that let them in. O(clauses). */
export function whyReadable(token: PolicyToken, rights: ReadingRights): { clause: string; says: string }[] {
  return readingClauses.map(({ name, says }) => ({ clause: name, says: sentences[name]?.(token, rights) ?? says }));
}
