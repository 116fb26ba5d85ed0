import * as z from 'zod';

/** What several claims together need of whoever is shown all of them. */
export const markingSchema = z.strictObject({
  /** The highest of their levels. */
  level: z.int(),
  /** Every handling code among them, sorted. */
  handling: z.array(z.string()),
  /** Who may be given all of it: codes of agencies and task forces; `ALL` alone for every agency. */
  releasableTo: z.array(z.string()),
  /** Who may not be given some of it. */
  denied: z.array(z.string()),
  originators: z.array(z.string()),
  /** Whether data on victims is among them. */
  victims: z.boolean(),
  /** Whether some of it is for the members of a case or operation alone. */
  closed: z.boolean(),
});
export type Marking = z.infer<typeof markingSchema>;
