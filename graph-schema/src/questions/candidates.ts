import * as z from 'zod';
import { entityIdSchema } from '../contracts/entity-id.ts';

/**
 * Who may be chosen: every person but victims, witnesses and minors, with or without a status (`suspects`); everything in
 * the network (`all`); or these. Victims, witnesses and minors never are, as far as visible records say who they are.
 */
export const candidatesSchema = z.union([z.enum(['suspects', 'all']), z.array(entityIdSchema).min(1).max(10_000)]);
