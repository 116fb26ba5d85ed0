import { accountViewSchema, rightsChangeSchema } from '@corridor/graph-schema/contracts';
import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { request } from '../../api/client.ts';

/** The accounts of one's own agency. */
export function useAccounts() {
  return useQuery({
    queryKey: ['accounts'],
    queryFn: ({ signal }) => request('/accounts', z.object({ accounts: z.array(accountViewSchema) }), { signal }),
  });
}

/** One account. */
export function useAccount(id: string) {
  return useQuery({
    queryKey: ['accounts', id],
    queryFn: ({ signal }) => request(`/accounts/${id}`, accountViewSchema, { signal }),
  });
}

/** What was done to one account, the newest first. */
export function useAccountHistory(id: string) {
  return useQuery({
    queryKey: ['accounts', id, 'changes'],
    queryFn: ({ signal }) =>
      request(`/accounts/${id}/changes`, z.object({ changes: z.array(rightsChangeSchema) }), { signal }),
  });
}
