import { roles } from '@corridor/graph-schema/policy';

/** Roles by their titles, in the order of the list. */
export function roleWords(held: readonly string[]): string {
  return roles
    .filter(({ role }) => held.includes(role))
    .map(({ title }) => title)
    .join(', ');
}
