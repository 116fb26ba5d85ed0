import {
  auditPageSchema,
  auditStatusSchema,
  auditUseSchema,
  auditVerificationSchema,
} from '@corridor/graph-schema/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import type { LogQuery } from './log-questions.ts';

/** Reads a page of the log. Each reading leaves an entry of its own, so nothing is read again by itself. */
export const readLog = (query: LogQuery) => request('/audit/entries', auditPageSchema, { method: 'POST', body: query });

/** Counts who used what one's own agency shared. */
export function useOwnUse() {
  return useMutation({
    mutationFn: (body: { reason: string; from: string; to: string }) =>
      request('/audit/use', auditUseSchema, { method: 'POST', body }),
  });
}

/** How long the log is, and how much of it is signed. */
export function useLogStatus() {
  return useQuery({
    queryKey: ['audit', 'status'],
    queryFn: ({ signal }) => request('/audit/status', auditStatusSchema, { signal }),
  });
}

/** Checks the whole log. */
export function useVerifyLog() {
  return useMutation({ mutationFn: () => request('/audit/verify', auditVerificationSchema, { method: 'POST' }) });
}
