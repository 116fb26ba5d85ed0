import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCarriedChart } from '../../state/carried-chart.ts';
import { outlineOf } from '../../state/chart-outline.ts';
import { useChart } from '../../state/chart-store.ts';
import { useActAs } from './use-act-as.ts';
import { approveFact, readFact, releaseFact, withholdFact, type KeptFact } from './keep-fact.ts';
import { readCase } from './read-case.ts';
import { releaseAll } from './reset-facts.ts';
import type { Fact } from './scenario.ts';

/** What whoever is signed in sees of the case. */
export function useCase() {
  return useQuery({ queryKey: ['demonstration-case'], queryFn: ({ signal }) => readCase(signal) });
}

/** How a fact is shared, for who keeps it. */
export function useFact(fact: Fact, isKept: boolean) {
  return useQuery({
    queryKey: ['demonstration-fact', fact.event],
    queryFn: async ({ signal }) => (await readFact(fact, signal)) ?? null,
    enabled: isKept,
  });
}

const acts = {
  withhold: withholdFact,
  release: releaseFact,
  approve: (_fact: Fact, kept: KeptFact) => approveFact(kept),
};
export type FactAct = keyof typeof acts;

/** Withholds or releases a fact, after which the case and the fact are read anew. */
export function useKeepFact(fact: Fact) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ act, kept }: { act: FactAct; kept: KeptFact }) => acts[act](fact, kept),
    onSettled: () =>
      queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('demonstration-') }),
  });
}

/** Brings everything back as it was, and the visitor to who they are. */
export function useReset(account: string) {
  const actAs = useActAs();
  return useMutation({
    // Whatever happened, the desk and the session are of one account again.
    mutationFn: async () => {
      // Meanwhile the desk may notice that its session is another's, and clear itself.
      const outline = outlineOf(useChart.getState().history.present, useCarriedChart.getState().outline);
      try {
        await releaseAll();
      } finally {
        await actAs.mutateAsync(account);
        useCarriedChart.getState().carry(account, outline);
      }
    },
  });
}
