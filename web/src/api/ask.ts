import { envelopeSchema, type Envelope } from '@corridor/graph-schema/contracts';
import type { QuestionDefinition } from '@corridor/graph-schema/questions';
import * as z from 'zod';
import { request } from './client.ts';

/** What every answer has: how current it is, what was cut off, and what to beware of. */
type Shared = Pick<
  Envelope,
  'question' | 'params' | 'revision' | 'dataAsOf' | 'codeVersion' | 'truncated' | 'warnings' | 'excluded'
>;

/** The answer to a question: the envelope, with results and the members beside them as the question declares. */
export type Answer<Result extends z.ZodType, Beside extends z.ZodObject> = Shared &
  z.infer<Beside> & { readonly results: z.infer<Result>[] };

/** Asks a question by its declaration; parameters and answer are typed and checked by it. Under the name of a computation its progress can be asked. */
export async function ask<Params extends z.ZodObject, Result extends z.ZodType, Beside extends z.ZodObject>(
  question: QuestionDefinition<string, Params, Result, Beside>,
  params: z.input<Params>,
  signal?: AbortSignal,
  computation?: string,
): Promise<Answer<Result, Beside>> {
  const answer = await request(`/questions/${question.name}`, envelopeSchema, {
    method: 'POST',
    body: params,
    ...(signal ? { signal } : {}),
    ...(computation === undefined ? {} : { computation }),
  });
  const shared: Shared = answer;
  const beside = question.beside.parse(answer);
  const results = z.array(question.result).parse(answer.results);
  return { ...shared, ...beside, results };
}
