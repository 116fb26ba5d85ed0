import * as z from 'zod';
import type { Envelope } from '@corridor/graph-schema/contracts';
import type { QuestionDefinition } from '@corridor/graph-schema/questions';

/** What stands in a cell of a table: words, a number, or nothing. */
export type Cell = string | number | null | undefined;

/** A table of a report; by its name it is asked for in CSV. */
export interface FormTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A part of a report. */
export interface FormSection {
  readonly title: string;
  readonly sentences?: readonly string[];
  readonly tables?: readonly FormTable[];
}

/**
 * What an answer rests on, which decides whether it may leave: what is said of the things that it names and among them
 * (`named`), or everything at those things as well (`around`); everything at seizures in its scope (`seizures`); everything
 * that its network is made of (`network`); or everything in its scope (`everything`).
 */
export type Basis = 'named' | 'around' | 'seizures' | 'network' | 'everything';

type Shared = Pick<Envelope, 'params' | 'truncated' | 'warnings' | 'excluded'>;

/** The answer to a question as its form is given it. */
export type AnswerOf<Question extends QuestionDefinition> = Shared &
  z.infer<Question['beside']> & { readonly results: readonly z.infer<Question['result']>[] };

/** The caption of what has an id, as the reader is shown it; the id itself where the answer names it and nothing is there. */
export type NameOf = (id: string) => string;

/** How an answer stands in a report. */
export interface AnswerForm<Name extends string = string> {
  readonly question: QuestionDefinition & { readonly name: Name };
  readonly restsOn: Basis;
  /** How it was worked out and what it cannot tell, in sentences. */
  readonly method: readonly string[];
  /** The answer in sentences and tables; the first table is the one of a CSV file unless another is asked for. */
  readonly sections: (answer: Envelope, nameOf: NameOf) => readonly FormSection[];
}

/** Declares the form of a question's answers: pure, from the answer alone. */
export function defineForm<Question extends QuestionDefinition>(
  question: Question,
  form: Omit<AnswerForm, 'question' | 'sections'> & {
    readonly sections: (answer: AnswerOf<Question>, nameOf: NameOf) => readonly FormSection[];
  },
): AnswerForm<Question['name']> {
  return {
    ...form,
    question,
    sections: ({ params, truncated, warnings, excluded, ...answer }, nameOf) => {
      // The schemas of the question lose their types in the list of all questions, as its parameters do in `defineAnswer`.
      const beside = question.beside.parse(answer) as z.infer<Question['beside']>;
      const results = z.array(question.result).parse(answer.results) as z.infer<Question['result']>[];
      const whole = { params, truncated, warnings, excluded, ...beside, results } as AnswerOf<Question>;
      return form.sections(whole, nameOf);
    },
  };
}
