import { roles } from '@corridor/graph-schema/policy';

/** Levels as they are said. */
export const levels = ['0 public', '1 official use', '2 restricted', '3 confidential'] as const;

/** A level in words. */
export function levelWords(level: number): string {
  return levels[level] ?? String(level);
}

/** Roles by their titles, in the order of the list. */
export function roleWords(held: readonly string[]): string {
  return roles
    .filter(({ role }) => held.includes(role))
    .map(({ title }) => title)
    .join(', ');
}
