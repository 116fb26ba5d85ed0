import type { Account } from './account.ts';

/**
 * Neo4j puts the properties of a change in place one after the other, and a reader may come in between: roles of now beside
 * a clearance of before would be rights that nobody gave. So every change of rights writes, in its own statement after all
 * others, what they are in one text; whoever reads them compares.
 */
export const setRightsMark = `SET user.rightsMark = user.agency + '|' + coalesce(user.office, '') + '|' + toString(user.level)
  + '|' + toString(user.victimRight) + '|' + coalesce(user.state, 'active')
  + '|' + reduce(text = '', one IN user.roles | text + one + ' ')
  + '|' + reduce(text = '', one IN coalesce(user.purposes, []) | text + one + ' ')`;

/** Whether the rights of an account were read whole; those that were never marked are taken as they are. */
export function areRightsWhole({ rightsMark, ...account }: Account): boolean {
  return rightsMark === undefined || rightsMark === markOf(account);
}

function markOf({ agency, office, level, victimRight, state, roles, purposes }: Account): string {
  const listed = (names: readonly string[]) => names.map((name) => `${name} `).join('');
  return [agency, office ?? '', level, victimRight, state, listed(roles), listed(purposes ?? [])].join('|');
}
