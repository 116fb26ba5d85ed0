import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useFreshness } from '../../state/freshness.ts';

/** Brings every panel up to the newest. */
export function useRefresh() {
  const queries = useQueryClient();
  const settle = useFreshness((state) => state.settle);
  const isBusy = useIsFetching() > 0;

  return {
    isBusy,
    refresh: () => {
      settle();
      void queries.invalidateQueries();
    },
  };
}
