import { entityViewSchema } from '@corridor/graph-schema/contracts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';

/** The folded view of one entity. */
export function useEntity(id: string) {
  return useQuery({
    queryKey: ['entity', id],
    queryFn: ({ signal }) => request(`/entities/${id}`, entityViewSchema, { signal }),
  });
}
