import * as z from 'zod';

/** A grade in the letters of its own scheme; without letters it is ungraded. */
export const gradeCodesSchema = z.strictObject({
  scheme: z.string(),
  source: z.string().optional(),
  information: z.string().optional(),
});
export type GradeCodes = z.infer<typeof gradeCodesSchema>;
