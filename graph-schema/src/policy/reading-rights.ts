import type { Purpose } from '../contracts/session.ts';

/** What reading rights rest on: who reads, for which agency and purpose, with which clearance and memberships. */
export interface ReadingRights {
  /** Code of the agency that the session acts for: exactly one. */
  readonly agency: string;
  /** The part of it, if the account belongs to one: denied as `AGENCY/OFFICE`. */
  readonly office?: string;
  /** Codes of the task forces of which the agency is a member today. */
  readonly taskForces: ReadonlySet<string>;
  readonly roles: readonly string[];
  readonly purpose: Purpose;
  /** 0 to 3. */
  readonly clearance: number;
  readonly victimRight: boolean;
  /** Cases and operations of which the account is a member, and approved, unexpired access requests. */
  readonly compartments: ReadonlySet<string>;
}

/** The codes under which something may be shared with these rights: the agency's and its task forces'. */
export function audienceCodes({ agency, taskForces }: Pick<ReadingRights, 'agency' | 'taskForces'>): string[] {
  return [agency, ...taskForces];
}

/** The codes under which these rights may be excluded: those of sharing and the office. */
export function excludedCodes(rights: Pick<ReadingRights, 'agency' | 'office' | 'taskForces'>): string[] {
  const own = audienceCodes(rights);
  return rights.office === undefined ? own : [...own, `${rights.agency}/${rights.office}`];
}

/** The compartment of a source that permits one purpose only: held by whoever states it. */
export function purposeCompartment(purpose: Purpose): string {
  return `purpose:${purpose}`;
}
