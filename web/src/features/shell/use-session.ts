import { sessionViewSchema } from '@corridor/graph-schema/contracts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';

/** Who is signed in. */
export function useSession() {
  return useQuery({
    queryKey: ['session'],
    queryFn: ({ signal }) => request('/sessions/current', sessionViewSchema, { signal }),
    staleTime: 60_000,
  });
}
