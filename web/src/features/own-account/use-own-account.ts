import { accessTokenSchema, openSessionSchema, ownAccountSchema } from '@corridor/graph-schema/contracts';
import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { request } from '../../api/client.ts';

/** One's own account, as it is now. */
export function useOwnAccount() {
  return useQuery({
    queryKey: ['own-account'],
    queryFn: ({ signal }) => request('/own-account', ownAccountSchema, { signal }),
  });
}

/** One's own open sessions, the newest first. */
export function useOpenSessions() {
  return useQuery({
    queryKey: ['own-account', 'sessions'],
    queryFn: ({ signal }) => request('/sessions', z.object({ sessions: z.array(openSessionSchema) }), { signal }),
  });
}

/** One's own tokens for scripts. */
export function useAccessTokens() {
  return useQuery({
    queryKey: ['own-account', 'tokens'],
    queryFn: ({ signal }) =>
      request('/own-account/tokens', z.object({ accessTokens: z.array(accessTokenSchema) }), { signal }),
  });
}
