import type { AccountView, AccountChange, Purpose } from '@corridor/graph-schema/contracts';
import { purposes } from '@corridor/graph-schema/contracts';
import { isRole, purposesOf, type Role } from '@corridor/graph-schema/policy';

/** What the form of an account holds; empty texts are no value. */
export interface Rights {
  readonly name: string;
  readonly office: string;
  readonly roles: readonly Role[];
  readonly level: number;
  readonly victimRight: boolean;
  /** Purposes that are permitted; absent: all that the roles serve. */
  readonly purposes: readonly Purpose[] | undefined;
  readonly subject: string;
}

/** The form of an account that is not there yet. */
export const noRights: Rights = {
  name: '',
  office: '',
  roles: [],
  level: 1,
  victimRight: false,
  purposes: undefined,
  subject: '',
};

/** The form of an account as it is. */
export function rightsOf(account: AccountView): Rights {
  return {
    name: account.name ?? '',
    office: account.office ?? '',
    roles: account.roles.filter(isRole),
    level: account.level,
    victimRight: account.victimRight,
    purposes: account.purposes,
    subject: account.subject ?? '',
  };
}

/** Purposes that roles serve at all. */
export function purposesServed(roles: readonly Role[]): Purpose[] {
  return purposesOf(roles, purposes);
}

/** What a new account is asked for with: no empty texts. */
export function askedRights({ name, office, subject, purposes: permitted, ...rest }: Rights) {
  return {
    ...rest,
    ...text('name', name),
    ...text('office', office),
    ...text('subject', subject),
    ...(permitted === undefined ? {} : { purposes: permitted }),
  };
}

/** What differs between two forms; a value that was taken away is `null`. */
export function changeOf(before: Rights, after: Rights): AccountChange {
  return {
    ...changedText('name', before.name, after.name),
    ...changedText('office', before.office, after.office),
    ...changedText('subject', before.subject, after.subject),
    ...(isSame(before.roles, after.roles) ? {} : { roles: [...after.roles] }),
    ...(before.level === after.level ? {} : { level: after.level }),
    ...(before.victimRight === after.victimRight ? {} : { victimRight: after.victimRight }),
    ...(isSame(before.purposes, after.purposes) ? {} : { purposes: after.purposes ? [...after.purposes] : null }),
  };
}

function text<Name extends string>(name: Name, value: string): { [key in Name]?: string } {
  const trimmed = value.trim();
  return trimmed === '' ? {} : ({ [name]: trimmed } as { [key in Name]?: string });
}

function changedText<Name extends string>(
  name: Name,
  before: string,
  after: string,
): { [key in Name]?: string | null } {
  if (before.trim() === after.trim()) return {};
  return { [name]: after.trim() || null } as { [key in Name]?: string | null };
}

function isSame(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return one?.toSorted().join() === other?.toSorted().join();
}
