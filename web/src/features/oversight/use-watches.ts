import { auditWatchViewSchema, type auditWatchSchema } from '@corridor/graph-schema/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import { request } from '../../api/client.ts';

/** The watch list of one's own agency. */
export function useWatches() {
  return useQuery({
    queryKey: ['audit', 'watches'],
    queryFn: ({ signal }) =>
      request('/audit/watches', z.object({ watches: z.array(auditWatchViewSchema) }), { signal }),
  });
}

/** Puts a person on the watch list. */
export function useWatch() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof auditWatchSchema>) =>
      request(`/audit/watches/${encodeURIComponent(body.entity)}`, auditWatchViewSchema, { method: 'PUT', body }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['audit', 'watches'] }),
  });
}

/** Takes a person off the watch list. */
export function useUnwatch() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (entity: string) => request(`/audit/watches/${entity}`, z.unknown(), { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['audit', 'watches'] }),
  });
}
