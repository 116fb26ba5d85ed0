import * as z from 'zod';

/** Name of a column, or of a member with dots. */
export const column = z.string().min(1).max(200);

/** What must hold of a row: of one column that it says something, or what it says. Words are compared without case. */
const conditionSchema = z.strictObject({
  column,
  is: z.array(z.string()).min(1).optional(),
  not: z.array(z.string()).min(1).optional(),
  /** Regular expression that the cell matches. */
  match: z.string().min(1).max(300).optional(),
  /** A number other than zero. */
  nonzero: z.literal(true).optional(),
});
export type Condition = z.infer<typeof conditionSchema>;

/** A column that says something, or a condition, or several that all hold. */
export const whenSchema = z.union([column, conditionSchema, z.array(conditionSchema).min(1).max(20)]);
export type When = z.infer<typeof whenSchema>;
