import * as z from 'zod';
import { entitySummarySchema } from './entity-summary.ts';

/** A person whom one's own records mark as a victim or a possible minor, and the records that show them unmarked. */
export const safeguardingAlertSchema = z.strictObject({
  entity: entitySummarySchema,
  records: z.array(z.strictObject({ id: z.string(), originator: z.string() })),
});
export type SafeguardingAlert = z.infer<typeof safeguardingAlertSchema>;
export const safeguardingAlertsSchema = z.strictObject({
  /** How many there are: all that is told without the right to data on victims. */
  count: z.int(),
  alerts: z.array(safeguardingAlertSchema),
});
