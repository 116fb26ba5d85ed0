import { sessionViewSchema } from '@corridor/graph-schema/contracts';
import { useQuery } from '@tanstack/react-query';
import { ApiError } from '../../api/api-error.ts';
import { request } from '../../api/client.ts';
import { useStatedPurpose } from '../../state/purpose.ts';

/** Who is signed in, for the purpose that is stated. */
export function useSession() {
  return useQuery({
    queryKey: ['session'],
    queryFn: ({ signal }) =>
      request('/sessions/current', sessionViewSchema, { signal }).catch((error: unknown) => {
        const { purpose, choose } = useStatedPurpose.getState();
        if (purpose === undefined || !(error instanceof ApiError && error.code === 'outOfPurpose')) throw error;
        // The purpose that was chosen is no longer open to this account.
        choose(undefined, undefined);
        return request('/sessions/current', sessionViewSchema, { signal });
      }),
    staleTime: 60_000,
  });
}
