import * as z from 'zod';
import { entitySummarySchema } from './entity-summary.ts';

/** A person whom one's own agency has sealed. */
export const personSealSchema = z.strictObject({
  entity: entitySummarySchema,
  /** Name of the account that sealed them. */
  by: z.string(),
  reason: z.string(),
  at: z.string(),
});
export type PersonSeal = z.infer<typeof personSealSchema>;

/** The sealed persons of one's own agency; none to who does not belong to their circle. */
export const personSealsSchema = z.strictObject({ isMember: z.boolean(), seals: z.array(personSealSchema) });
export type PersonSeals = z.infer<typeof personSealsSchema>;
