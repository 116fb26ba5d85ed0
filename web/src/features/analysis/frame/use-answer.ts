import type { QuestionDefinition } from '@corridor/graph-schema/questions';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type * as z from 'zod';
import { ask } from '../../../api/ask.ts';
import { scopeNow, type AskedScope, type ScopeChoice } from './scope-choice.ts';

/** A question that is asked when somebody says so, not while the form is being filled in; it can be given up. */
export function useAnswer<Params extends z.ZodObject, Result extends z.ZodType, Beside extends z.ZodObject>(
  question: QuestionDefinition<string, Params, Result, Beside>,
) {
  const [params, setParams] = useState<z.input<Params>>();
  const [isEmpty, setEmpty] = useState(false);
  const queries = useQueryClient();
  const queryKey = ['analysis', question.name, params];
  const answer = useQuery({
    queryKey,
    enabled: params !== undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      if (params === undefined) throw new Error('Nothing was asked');
      return ask(question, params, signal);
    },
  });

  return {
    answer,
    /** Whether there is nothing in the chosen network. */
    isEmpty,
    /** Asks within a scope as it is now; what is put on the chart later plays no part until it is asked again. */
    ask: (choice: ScopeChoice, make: (scope: { readonly scope?: AskedScope }) => z.input<Params>) => {
      const scope = scopeNow(choice);
      setEmpty(scope === 'nothing');
      if (scope === 'nothing') return;
      setParams(make(scope === 'all' ? {} : { scope }));
      if (answer.isError) void answer.refetch();
    },
    cancel: () => void queries.cancelQueries({ queryKey }),
  };
}
