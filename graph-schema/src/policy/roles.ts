import type { Purpose } from '../contracts/session.ts';

/** How much of an answer a role is given: everything visible, hit or no hit with a contact, sums alone, or no case data. */
export type Projection = 'full' | 'contact' | 'aggregate' | 'none';

/** What somebody is to the platform: the purposes it serves and how much of an answer it is given. */
export interface RoleDefinition {
  readonly role: string;
  readonly title: string;
  /** Purposes for which the role may be used; for any other it counts as not held. */
  readonly purposes: readonly Purpose[];
  readonly projection: Projection;
}

/** Every role, declared once. A role is never removed; it ends by being held by nobody. */
export const roles = [
  {
    role: 'analyst',
    title: 'Analyst',
    purposes: ['investigation', 'reporting', 'screening', 'safeguarding'],
    projection: 'full',
  },
  { role: 'planner', title: 'Planner', purposes: ['planning', 'investigation', 'reporting'], projection: 'full' },
  { role: 'report_reader', title: 'Reader of reports', purposes: ['reporting'], projection: 'full' },
  { role: 'border_officer', title: 'Border officer', purposes: ['screening'], projection: 'contact' },
  {
    role: 'supervisor',
    title: 'Supervisor',
    purposes: ['investigation', 'planning', 'reporting', 'screening', 'safeguarding', 'administration'],
    projection: 'full',
  },
  {
    role: 'data_protection_officer',
    title: 'Data-protection officer',
    purposes: ['safeguarding', 'administration'],
    projection: 'full',
  },
  { role: 'admin', title: 'Administrator', purposes: ['administration'], projection: 'none' },
  { role: 'ngo', title: 'Support organisation', purposes: ['safeguarding', 'reporting'], projection: 'aggregate' },
  { role: 'prosecutor', title: 'Prosecutor', purposes: ['judicial'], projection: 'full' },
  { role: 'judicial_authority', title: 'Judicial authority', purposes: ['judicial'], projection: 'full' },
] as const satisfies readonly RoleDefinition[];

export type Role = (typeof roles)[number]['role'];
export const roleNames: readonly Role[] = roles.map(({ role }) => role);

const byName: ReadonlyMap<string, RoleDefinition> = new Map(roles.map((one) => [one.role, one]));

/** Whether a text is the name of a role. */
export function isRole(text: string): text is Role {
  return byName.has(text);
}

/** The roles of a session that serve the purpose it states; an unknown role serves none. O(roles). */
export function activeRoles({
  roles: held,
  purpose,
}: {
  readonly roles: readonly string[];
  readonly purpose: Purpose;
}): RoleDefinition[] {
  return held.flatMap((name) => {
    const role = byName.get(name);
    return role?.purposes.includes(purpose) ? [role] : [];
  });
}

/** The purposes that an account of these roles may state, in the order of the vocabulary of purposes. */
export function purposesOf(held: readonly string[], all: readonly Purpose[]): Purpose[] {
  return all.filter((purpose) => activeRoles({ roles: held, purpose }).length > 0);
}
