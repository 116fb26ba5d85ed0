import { compartmentMemberSchema } from '@corridor/graph-schema/contracts';
import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { request } from '../../api/client.ts';

/** Who belongs to the cases and operations that one's own agency keeps; past and coming ones, too. */
export function useCompartmentMembers() {
  return useQuery({
    queryKey: ['compartment-members'],
    queryFn: ({ signal }) =>
      request('/compartment-members', z.object({ members: z.array(compartmentMemberSchema) }), { signal }),
  });
}
