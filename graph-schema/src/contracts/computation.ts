import * as z from 'zod';

/** Header under which who asks a question gives it a name, to ask meanwhile how far it is. */
export const COMPUTATION_HEADER = 'Corridor-Computation';

/** The name of a computation: chosen by who asks, known to them alone. */
export const computationNameSchema = z.uuid();

/** How far the answer to a question is. */
export const computationSchema = z.strictObject({
  /** Share of the part that is computed now, from 0 to 1; 0 while it waits for its turn; null where nothing of this name is underway. */
  done: z.number().min(0).max(1).nullable(),
});
export type Computation = z.infer<typeof computationSchema>;
