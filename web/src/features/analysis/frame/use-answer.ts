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
  const [computation, setComputation] = useState('');
  const queries = useQueryClient();
  const queryKey = ['analysis', question.name, params];
  const answer = useQuery({
    queryKey,
    enabled: params !== undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      if (params === undefined) throw new Error('Nothing was asked');
      const name = crypto.randomUUID();
      setComputation(name);
      return ask(question, params, signal, name);
    },
  });

  const put = (asked: z.input<Params> | 'nothing') => {
    setEmpty(asked === 'nothing');
    if (asked === 'nothing') return;
    setParams(asked);
    if (answer.isError) void answer.refetch();
  };

  return {
    answer,
    /** The name of what is computed now. */
    computation,
    /** Whether there is nothing in the chosen network. */
    isEmpty,
    /** Asks with these parameters; with `nothing` it only says that there is nothing to ask about. */
    put,
    /** Asks within a scope as it is now; what is put on the chart later plays no part until it is asked again. */
    ask: (choice: ScopeChoice, make: (scope: { readonly scope?: AskedScope }) => z.input<Params>) => {
      const scope = scopeNow(choice);
      put(scope === 'nothing' ? scope : make(scope === 'all' ? {} : { scope }));
    },
    cancel: () => void queries.cancelQueries({ queryKey }),
  };
}
