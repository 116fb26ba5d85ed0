import { personSealsSchema, sealedSchema } from '@corridor/graph-schema/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/client.ts';

/** The sealed persons of one's own agency, as far as one belongs to their circle. */
export function useSeals() {
  return useQuery({
    queryKey: ['seals'],
    queryFn: ({ signal }) => request('/seals', personSealsSchema, { signal }),
  });
}

/** Seals a person. */
export function useSeal() {
  return useChange('POST');
}

/** Takes the seal off a person. */
export function useLift() {
  return useChange('DELETE');
}

function useChange(method: 'POST' | 'DELETE') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      request(`/entities/${id}/seal`, sealedSchema, { method, body: { reason } }),
    // Whatever was read may tell of them. Nobody waits for it: the panel of who is sealed may be gone by then.
    onSuccess: () => void queries.invalidateQueries(),
  });
}
