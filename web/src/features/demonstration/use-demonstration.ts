import { demonstrationAccountsSchema, type DemonstrationAccount } from '@corridor/graph-schema/contracts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';

const none: readonly DemonstrationAccount[] = [];

/** Whom a visitor may act as; nobody outside of the demonstration. */
export function useDemonstration(isSignedIn = true): readonly DemonstrationAccount[] {
  const { data } = useQuery({
    queryKey: ['demonstration'],
    queryFn: ({ signal }) => request('/sessions/demonstration', demonstrationAccountsSchema, { signal }),
    enabled: isSignedIn,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return data?.accounts ?? none;
}
