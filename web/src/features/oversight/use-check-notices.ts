import { checkNoticesSchema } from '@corridor/graph-schema/contracts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';

/** What one's own agency is told of checks by others. */
export function useCheckNotices() {
  return useQuery({
    queryKey: ['check-notices'],
    queryFn: ({ signal }) => request('/check-notices', checkNoticesSchema, { signal }),
  });
}
