import { agencyViewSchema } from '@corridor/graph-schema/contracts';
import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { request } from '../../api/client.ts';

/** Agencies, and the task forces that one's own belongs to or leads. */
export function useAgencies() {
  return useQuery({
    queryKey: ['agencies'],
    queryFn: ({ signal }) => request('/agencies', z.object({ agencies: z.array(agencyViewSchema) }), { signal }),
  });
}

/** One agency or task force. */
export function useAgency(code: string) {
  return useQuery({
    queryKey: ['agencies', code],
    queryFn: ({ signal }) => request(`/agencies/${code}`, agencyViewSchema, { signal }),
  });
}
