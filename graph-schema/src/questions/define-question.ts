import type * as z from 'zod';
import type { Purpose } from '../contracts/session.ts';
import type { Projection } from '../policy/roles.ts';

/** What somebody may want to know: a name, what goes in, what comes out, for which purposes, and what it may cost. */
export interface QuestionDefinition<
  Name extends string = string,
  Params extends z.ZodObject = z.ZodObject,
  Result extends z.ZodType = z.ZodType,
  Beside extends z.ZodObject = z.ZodObject,
> {
  readonly name: Name;
  readonly title: string;
  readonly params: Params;
  readonly result: Result;
  /** Further members of the answer, beside the results. */
  readonly beside: Beside;
  readonly purposes: readonly Purpose[];
  /** How much an answer gives away: everything of what is visible, sums of it, or hit or no hit. */
  readonly projection: Exclude<Projection, 'none'>;
  readonly cost: 'interactive' | 'heavy';
}

/** Declares a question. */
export function defineQuestion<
  const Name extends string,
  Params extends z.ZodObject,
  Result extends z.ZodType,
  Beside extends z.ZodObject,
>(definition: QuestionDefinition<Name, Params, Result, Beside>): QuestionDefinition<Name, Params, Result, Beside> {
  return definition;
}
