import {
  necessitiesSchema,
  necessitySchema,
  type NecessityRequest,
  type NecessityVerdict,
} from '@corridor/graph-schema/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/client.ts';

/** Statements of necessity: one's own, or those of the agency to who decides on them. */
export function useNecessities() {
  return useQuery({
    queryKey: ['necessities'],
    queryFn: ({ signal }) => request('/necessity-statements', necessitiesSchema, { signal }),
  });
}

/** States that an intrusive measure is necessary. */
export function useStateNecessity() {
  return useChange((body: NecessityRequest) =>
    request('/necessity-statements', necessitySchema, { method: 'POST', body }),
  );
}

/** Approves, refuses or ends a statement. */
export function useNecessityVerdict() {
  return useChange(({ id, verdict, reason }: { id: string; verdict: NecessityVerdict; reason: string }) =>
    request(`/necessity-statements/${id}/${verdict}`, necessitySchema, { method: 'POST', body: { reason } }),
  );
}

function useChange<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => queries.invalidateQueries({ queryKey: ['necessities'] }) });
}
