import {
  correctionNoticesSchema,
  proposalViewSchema,
  sharedSchema,
  sharingPreviewSchema,
  sharingViewSchema,
  type LevelRequest,
  type ShareRequest,
} from '@corridor/graph-schema/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import { request } from '../../api/client.ts';

/** Why one reads a record, who else does, and how that came to be. */
export function useSharing(record: string) {
  return useQuery({
    queryKey: ['sharing', record],
    queryFn: ({ signal }) => request(`/records/${record}/sharing`, sharingViewSchema, { signal }),
  });
}

/** What a recipient would come to see. */
export function usePreview(record: string) {
  return useMutation({
    mutationFn: (recipient: string) =>
      request(`/records/${record}/sharing/preview`, sharingPreviewSchema, { method: 'POST', body: { recipient } }),
  });
}

/** Shares a record, or proposes it where somebody else must approve. */
export function useShare(record: string) {
  return useChange((body: ShareRequest) =>
    request(`/records/${record}/sharing`, sharedSchema, { method: 'POST', body }),
  );
}

/** Puts a record on another level, or proposes it. */
export function useLevel(record: string) {
  return useChange((body: LevelRequest) => request(`/records/${record}/level`, sharedSchema, { method: 'POST', body }));
}

/** Takes a sharing back. */
export function useWithdraw(record: string) {
  return useChange(({ id, reason }: { id: string; reason: string }) =>
    request(`/records/${record}/sharing/${id}`, sharingViewSchema, { method: 'DELETE', body: { reason } }),
  );
}

/** Proposals of one's own agency that wait for an approval. */
export function useProposals() {
  return useQuery({
    queryKey: ['sharing', 'proposals'],
    queryFn: ({ signal }) =>
      request('/sharing-proposals', z.object({ proposals: z.array(proposalViewSchema) }), { signal }),
  });
}

/** Approves or refuses a proposal. */
export function useVerdict() {
  return useChange(({ id, verdict, reason }: { id: string; verdict: 'approve' | 'refuse'; reason: string }) =>
    request(`/sharing-proposals/${id}/${verdict}`, proposalViewSchema, { method: 'POST', body: { reason } }),
  );
}

/** What one's own agency was given and what has changed since. */
export function useNotices() {
  return useQuery({
    queryKey: ['sharing', 'notices'],
    queryFn: ({ signal }) => request('/correction-notices', correctionNoticesSchema, { signal }),
  });
}

/** A change after which sharings and records are read anew. */
function useChange<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['sharing'] }),
        queries.invalidateQueries({ queryKey: ['record'] }),
      ]),
  });
}
