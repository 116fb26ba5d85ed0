import type * as z from 'zod';
import type { Envelope } from '@corridor/graph-schema/contracts';
import type { QuestionDefinition } from '@corridor/graph-schema/questions';
import type { Compute } from '../compute/compute.ts';
import type { Sight } from './sight.ts';

/** What an answer hands to the envelope. */
export type AnswerParts<Question extends QuestionDefinition> = {
  readonly results: readonly z.infer<Question['result']>[];
  readonly truncated?: Envelope['truncated'];
  readonly warnings?: Envelope['warnings'];
  readonly excluded?: Envelope['excluded'];
  readonly beside: z.infer<Question['beside']>;
};

/** A question with the function that answers it. */
export interface AnsweredQuestion {
  readonly question: QuestionDefinition;
  /** Parameters were parsed by the question's schema. */
  readonly answer: (params: unknown, sight: Sight, compute: Compute) => Promise<AnswerParts<QuestionDefinition>>;
}

/** Ties an answer to its question, so that parameters and results cannot drift from the contract. */
export function defineAnswer<Question extends QuestionDefinition>(
  question: Question,
  answer: (params: z.infer<Question['params']>, sight: Sight, compute: Compute) => Promise<AnswerParts<Question>>,
): AnsweredQuestion {
  return {
    question,
    answer: async (params, sight, compute) => {
      // Parsed by this very schema in the mechanism; a Zod schema's output type is lost in the list of all questions.
      const parts = await answer(params as z.infer<Question['params']>, sight, compute);
      return { ...parts, beside: { ...parts.beside } };
    },
  };
}
