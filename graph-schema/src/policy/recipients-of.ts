import { CHECK, SILENT } from './check-mode.ts';
import type { PolicyToken } from './policy-token.ts';
import { COURT } from './reading-clauses.ts';

/** Audiences that read nothing by being named: checks, and courts, which ask the owner. */
const readNothing: ReadonlySet<string> = new Set([CHECK, SILENT, COURT]);

/** Who may read what stands under a token beside its originator: codes of agencies and task forces, or `ALL`. */
export function recipientsOf({ originator, releasableTo }: Pick<PolicyToken, 'originator' | 'releasableTo'>): string[] {
  return releasableTo.filter((code) => code !== originator && !readNothing.has(code));
}
