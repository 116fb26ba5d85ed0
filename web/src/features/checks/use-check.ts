import { checkAnswerSchema, type CheckRequest } from '@corridor/graph-schema/contracts';
import { useMutation } from '@tanstack/react-query';
import { request } from '../../api/client.ts';

/** Checks one thing. Each check is written down and told to the owners of what it meets, so nothing is asked by itself. */
export function useCheck() {
  return useMutation({
    mutationFn: (body: CheckRequest) => request('/checks', checkAnswerSchema, { method: 'POST', body }),
  });
}
