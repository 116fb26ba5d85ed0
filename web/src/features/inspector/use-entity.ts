import { entityViewSchema } from '@corridor/graph-schema/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';

/** How the folded view of one entity is asked for. */
export function entityQuery(id: string) {
  return queryOptions({
    queryKey: ['entity', id],
    queryFn: ({ signal }) => request(`/entities/${id}`, entityViewSchema, { signal }),
  });
}

/** The folded view of one entity. */
export function useEntity(id: string) {
  return useQuery(entityQuery(id));
}
