import { computationSchema } from '@corridor/graph-schema/contracts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';

const EVERY_MS = 500;

/** How much of a computation is done, from 0 to 1; undefined where nobody can say, or nothing is computed. */
export function useShareDone(computation: string | undefined): number | undefined {
  const { data } = useQuery({
    queryKey: ['computation', computation],
    enabled: computation !== undefined,
    refetchInterval: EVERY_MS,
    retry: false,
    gcTime: 0,
    queryFn: ({ signal }) => request(`/computations/${computation}`, computationSchema, { signal }),
  });
  return data?.done ?? undefined;
}
