import { CHECK, SILENT } from './check-mode.ts';
import type { PolicyToken } from './policy-token.ts';
import { COURT, EVERY_AGENCY } from './reading-clauses.ts';

/** Audiences that read nothing by being named: checks, and courts, which ask the owner. */
const readNothing: ReadonlySet<string> = new Set([CHECK, SILENT, COURT]);

/** Whom something can be released to that is no agency: everybody, checks, and courts. */
export const audiences: ReadonlySet<string> = new Set([EVERY_AGENCY, ...readNothing]);

/** Who may read what stands under a token beside its originator: codes of agencies and task forces, or `ALL`. */
export function recipientsOf({ originator, releasableTo }: Pick<PolicyToken, 'originator' | 'releasableTo'>): string[] {
  return releasableTo.filter((code) => code !== originator && !readNothing.has(code));
}

/** Whether all of an agency may read it: a file asks nobody for a right to data on victims, nor whether they are in a circle. */
export function isReleasedTo(
  { originator, releasableTo, denied, victim, compartment }: PolicyToken,
  recipient?: string,
): boolean {
  if (recipient === undefined || victim || compartment !== undefined || denied.includes(recipient)) return false;
  return originator === recipient || releasableTo.includes(EVERY_AGENCY) || releasableTo.includes(recipient);
}
