import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { request } from '../../../api/client.ts';

const sourcesSchema = z.object({ sources: z.array(z.object({ name: z.string() })) });

/** The names of the sources of which this reader sees something. */
export function useSources(isWanted: boolean) {
  return useQuery({
    queryKey: ['sources'],
    enabled: isWanted,
    queryFn: async ({ signal }) =>
      (await request('/sources', sourcesSchema, { signal })).sources.map(({ name }) => name),
  });
}
