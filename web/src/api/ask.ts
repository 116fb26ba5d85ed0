import { envelopeSchema, type Envelope } from '@corridor/graph-schema/contracts';
import type { QuestionDefinition } from '@corridor/graph-schema/questions';
import * as z from 'zod';
import { request } from './client.ts';

/** The answer to a question: the envelope, with results and the members beside them as the question declares. */
export type Answer<Question extends QuestionDefinition> = Omit<Envelope, 'results'> & {
  readonly results: z.infer<Question['result']>[];
} & z.infer<Question['beside']>;

/** Asks a question by its declaration; parameters and answer are typed and checked by it. */
export async function ask<Question extends QuestionDefinition>(
  question: Question,
  params: z.input<Question['params']>,
  signal?: AbortSignal,
): Promise<Answer<Question>> {
  const answer = await request(`/questions/${question.name}`, envelopeSchema, { method: 'POST', body: params, ...(signal ? { signal } : {}) });
  const results = z.array(question.result).parse(answer.results);
  const beside = question.beside.parse(answer);
  // The parts were parsed by the question's own schemas; only their union has no name for the compiler.
  return { ...answer, ...beside, results } as Answer<Question>;
}
