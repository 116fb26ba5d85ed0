import type * as z from 'zod';
import { AppError } from './app-error.ts';

/** Parses what came from outside, or answers 400 with the place and the fault of each value. */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues
    .slice(0, 50)
    .map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
  const [first] = errors;
  throw new AppError('badInput', first ? `${first.path || 'The body'}: ${first.message}` : 'The input does not fit', {
    errors,
  });
}
